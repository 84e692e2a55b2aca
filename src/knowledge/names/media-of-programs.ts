/** What programs are written in and run on: "a Python backdoor", "Linux malware" name neither, and no catalogue's alias means the malware by it. */

const media: ReadonlySet<string> = new Set(
  `android windows linux macos mac ios iot esxi unix chromeos uefi grub
  ada applescript autohotkey autoit bash basic c clojure cobol crystal d dart delphi dlang electron elixir erlang f# flutter fortran go golang
  groovy haskell java javascript jscript julia kotlin lisp lua matlab nim node nodejs objective-c ocaml pascal perl php powershell prolog purebasic
  python r ruby rust scala solidity swift typescript v vba vbs vbscript webassembly zig c# c++ .net dotnet`.split(
    /\s+/,
  ),
);

/** Whether a name, in lower case, is that of a language or a system. */
export const isMedium = (name: string): boolean => media.has(name);
