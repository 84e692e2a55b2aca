/** Who asks. One local reader today; users and roles later carry more here, and no use case changes its shape. */
export interface Principal {
  id: string;
  may: 'read' | 'write';
}

/** The person at the machine itself. */
export const LOCAL: Principal = { id: 'local', may: 'write' };
