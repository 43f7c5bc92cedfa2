#include "commands/help_bash.h"

#include "commands/options.h"
#include "commands/registry.h"

#include "base/banned.h"

static void add_options(Text *out, const Option *table) {
    for (const Option *o = table; o && o->name; o++) {
        text_addf(out, " --%s", o->name);
        if (o->kind == OPTION_CHOICE) {
            for (int i = 0; o->choices[i]; i++)
                text_addf(out, "%s%s", i ? "|" : "=", o->choices[i]);
        } else if (o->kind != OPTION_FLAG) {
            text_addf(out, "=%s", o->value ? o->value : "N");
        }
    }
}

void help_bash(Text *out) {
    text_add(out, "_klachtenspel_words() {\n    case ${1-} in\n");
    for (int i = 0; commands[i]; i++) {
        text_addf(out, "    %s) echo '%s", commands[i]->name, commands[i]->usage);
        add_options(out, commands[i]->options);
        add_options(out, options_shared);
        text_add(out, "' ;;\n");
    }
    text_add(out, "    '') echo 'COMMAND --version");
    add_options(out, options_shared);
    text_add(out, "' ;;\n    --) echo '");
    for (int i = 0; commands[i]; i++)
        text_addf(out, "%s%s", i ? " " : "", commands[i]->name);
    text_add(out, "' ;;\n    esac\n}\n");
}
