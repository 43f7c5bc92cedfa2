// In node the program has the environment of who calls it.
Module["preRun"] = [() => Object.assign(ENV, process.env)];
