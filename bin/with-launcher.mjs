/** Loaded before the program when it is a child of the launcher: it ends in good order when the launcher is gone. */
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
process.channel?.unref();
