// Where a play is reported to: the interface that scorm.js and cmi5.js share.
//   who                 names the learner and the course in what the browser keeps; a digest
//   lang                what the learner prefers, or undefined
//   restore(FS)         lays a play that was left where it is found; true when there is one
//   began(FS)           the window is about to open
//   saved(FS)           the journal is another one
//   result(tree)        a play is done: its result as read from JSON; false when it could not be sent
//   leave(), end()      the page goes; the window was closed
//   ended               (cmi5) the session is over: nothing more can be told
// They say what a user must know by `say(word)`, and by `sayOnce(play, word)` what would else come back with every input.
// README.md says what is sent.

import { Scorm } from "./scorm.js";
import { Cmi5 } from "./cmi5.js";

// NULL with a word for the bar when there is nobody to report to: the play goes on without.
export async function connect(config, say) {
    let told;
    const sayOnce = (play, word) => {
        if (play && told !== play)
            say(word);
        told = play ?? told;
    };
    try {
        return await (config.lms === "cmi5" ? Cmi5 : Scorm).connect({ say, sayOnce });
    } catch (error) {
        console.info(String(error));
        return null;
    }
}
