// Where a play is reported to: the interface that scorm.js and cmi5.js share.
//   who                 names the learner and the course in what the browser keeps; a digest
//   lang                what the learner prefers, or undefined
//   restore(FS)         lays a play that was left where it is found; true when there is one
//   began(FS)           the window is about to open
//   saved(FS)           the journal is another one
//   result(tree)        a play is done: its result as read from JSON; false when it could not be sent
//   leave(), end()      the page goes; the window was closed
// README.md says what is sent.

import { Scorm } from "./scorm.js";
import { Cmi5 } from "./cmi5.js";

// NULL with a word for the bar when there is nobody to report to: the play goes on without.
export async function connect(config, say) {
    try {
        return config.lms === "cmi5" ? await Cmi5.connect(say) : await Scorm.connect(say);
    } catch (error) {
        console.info(String(error));
        return null;
    }
}
