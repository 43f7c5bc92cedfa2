#include "commands/options.h"

#include <assert.h>
#include <errno.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/system.h"
#include "base/utf8.h"

#include "base/banned.h"

static const char *const languages[] = {"nl", "en", NULL};
static const char *const colors[] = {"auto", "always", "never", NULL};

const Option options_shared[] = {
    {.name = "lang", .kind = OPTION_CHOICE, .choices = languages, .help = MSG_OPTION_LANG},
    {.name = "color", .kind = OPTION_CHOICE, .choices = colors, .help = MSG_OPTION_COLOR},
    {.name = "scenarios", .kind = OPTION_TEXT, .value = "DIR", .help = MSG_OPTION_SCENARIOS},
    {.name = "help", .kind = OPTION_FLAG, .help = MSG_OPTION_HELP},
    {.name = NULL},
};

void options_add(Text *out, const Option *option) {
    text_addf(out, "--%s", option->name);
    if (option->kind == OPTION_CHOICE) {
        for (int i = 0; option->choices[i]; i++) {
            text_add(out, i ? "|" : " ");
            text_add(out, option->choices[i]);
        }
    } else if (option->kind != OPTION_FLAG) {
        text_addf(out, " %s", option->value ? option->value : "N");
    }
}

typedef struct Given { /* of one option */
    const char **values;
    int count, capacity;
} Given;

struct Arguments {
    const Command *command;
    Given *given; /* as command->options */
    const char **items;
    int count, capacity;
};

static const Option no_options[] = {{.name = NULL}};

static const Option *table_of(const Command *command) {
    return command && command->options ? command->options : no_options;
}

static void add_value(Given *given, const char *value) {
    GROW(given, values);
    given->values[given->count++] = value;
}

static const Given *find_given(const Arguments *arguments, const char *option) {
    const Option *table = table_of(arguments->command);
    for (int i = 0; table[i].name; i++)
        if (!strcmp(table[i].name, option))
            return &arguments->given[i];
    assert(false); /* no such option in the table of this command */
    return NULL;
}

int arguments_count(const Arguments *arguments) {
    return arguments->count;
}

const char *arguments_at(const Arguments *arguments, int index) {
    assert(index >= 0 && index < arguments->count);
    return arguments->items[index];
}

bool arguments_has(const Arguments *arguments, const char *option) {
    return find_given(arguments, option)->count > 0;
}

const char *arguments_text(const Arguments *arguments, const char *option) {
    const Given *given = find_given(arguments, option);
    return given->count ? given->values[given->count - 1] : NULL; /* the last one holds */
}

double arguments_number(const Arguments *arguments, const char *option, double otherwise) {
    const char *text = arguments_text(arguments, option);
    return text ? strtod(text, NULL) : otherwise;
}

int arguments_list(const Arguments *arguments, const char *option, const char *const **values) {
    const Given *given = find_given(arguments, option);
    *values = given->values;
    return given->count;
}

void arguments_free(Arguments *arguments) {
    if (!arguments)
        return;
    const Option *table = table_of(arguments->command);
    for (int i = 0; table[i].name; i++)
        free(arguments->given[i].values);
    free(arguments->given);
    free(arguments->items);
    free(arguments);
}

static bool name_is(const char *arg, const char *name, const char **value) {
    size_t len = strlen(name);
    if (strncmp(arg, "--", 2) != 0 || strncmp(arg + 2, name, len) != 0)
        return false;
    if (arg[2 + len] == '=') {
        *value = arg + 3 + len;
        return true;
    }
    *value = NULL;
    return arg[2 + len] == '\0';
}

static void set_color(Context *context, const char *choice) {
    const char *none = getenv("NO_COLOR"), *term = getenv("TERM");
    bool plain = (none && *none) || (term && !strcmp(term, "dumb"));
    context->color = !plain && system_is_terminal(context->data);
    context->color_err = !plain && system_is_terminal(context->err);
    if (choice && !strcmp(choice, "always"))
        context->color = context->color_err = true;
    else if (choice && !strcmp(choice, "never"))
        context->color = context->color_err = false;
}

void options_peek(Context *context, int argc, char **argv) {
    set_color(context, NULL);
    for (int i = 1; i < argc && strcmp(argv[i], "--") != 0; i++) {
        const char *value;
        bool lang = name_is(argv[i], "lang", &value);
        if (!lang && !name_is(argv[i], "color", &value))
            continue;
        if (!value && i + 1 < argc)
            value = argv[++i];
        if (value && lang && lang_of(value, &context->lang))
            context->lang_given = true;
        else if (value && !lang)
            set_color(context, value);
    }
}

static int wrong(Context *context, const Command *command) {
    Text text = {0};
    msg_fill(&text, context->lang, MSG_OPTION_SEE_HELP, command ? " " : "",
             command ? command->name : "");
    fprintf(context->err, "    %s\n", text_cstr(&text));
    text_release(&text);
    return PARSED_WRONG;
}

/* The nearest name among the shared options and those of the command. */
static const char *nearest_option(const Command *command, const char *name) {
    const char *names[64];
    int count = 0;
    for (const Option *o = options_shared; o->name; o++)
        names[count++] = o->name;
    for (const Option *o = table_of(command); o->name && count < 64; o++)
        names[count++] = o->name;
    int i = utf8_nearest(name, names, count);
    return i < 0 ? NULL : names[i];
}

static bool check_number(const Option *option, const char *value) {
    char *end;
    errno = 0;
    double number = strtod(value, &end);
    bool plain = *value && strspn(value, "0123456789+-.eE") == strlen(value);
    return plain && !*end && !errno && isfinite(number) && number >= option->low &&
           number <= option->high && (option->kind == OPTION_NUMBER || number == floor(number));
}

/* Says what is wrong with a value. */
static bool check_value(Context *context, const Option *option, const char *value) {
    if (option->kind == OPTION_INTEGER || option->kind == OPTION_NUMBER) {
        if (check_number(option, value))
            return true;
        Text low = {0}, high = {0};
        text_add_number(&low, option->low, 6);
        text_add_number(&high, option->high, 6);
        command_fail(context, CODE_USAGE,
                     option->kind == OPTION_INTEGER ? MSG_OPTION_NO_INTEGER : MSG_OPTION_NO_NUMBER,
                     option->name, value, text_cstr(&low), text_cstr(&high));
        text_release(&low);
        text_release(&high);
        return false;
    }
    if (option->kind == OPTION_CHOICE) {
        Text all = {0};
        for (int i = 0; option->choices[i]; i++) {
            if (!strcmp(option->choices[i], value)) {
                text_release(&all);
                return true;
            }
            text_join(&all, ", ", option->choices[i]);
        }
        command_fail(context, CODE_USAGE, MSG_OPTION_NO_CHOICE, option->name, value,
                     text_cstr(&all));
        text_release(&all);
        return false;
    }
    return true;
}

/* The option `arg` of the tables; *index is -1 for a shared one. Says so when there is none. */
static const Option *find_option(Context *context, const Command *command, const char *arg,
                                 int *index, const char **value) {
    const Option *table = table_of(command);
    for (int i = 0; table[i].name; i++) {
        if (name_is(arg, table[i].name, value)) {
            *index = i;
            return &table[i];
        }
    }
    *index = -1;
    for (const Option *o = options_shared; o->name; o++)
        if (name_is(arg, o->name, value))
            return o;
    Text name = {0};
    const char *start = arg + strspn(arg, "-");
    text_add_bytes(&name, start, strcspn(start, "="));
    const char *near = nearest_option(command, text_cstr(&name));
    if (near)
        command_fail(context, CODE_USAGE, MSG_OPTION_UNKNOWN_NEAR, arg, near);
    else
        command_fail(context, CODE_USAGE, MSG_OPTION_UNKNOWN, arg);
    text_release(&name);
    return NULL;
}

/* Takes argv[*at], an option, with its values; *at is then the last argument that was taken. */
static Parsed take_option(Context *context, const Command *command, Arguments *arguments, int argc,
                          char **argv, int *at) {
    int index;
    const char *value;
    const Option *option = find_option(context, command, argv[*at], &index, &value);
    if (!option)
        return PARSED_WRONG;
    if (option->kind == OPTION_FLAG) {
        if (value) {
            command_fail(context, CODE_USAGE, MSG_OPTION_NO_VALUE, option->name);
            return PARSED_WRONG;
        }
        if (index >= 0)
            add_value(&arguments->given[index], "");
        return index < 0 && !strcmp(option->name, "help") ? PARSED_HELP : PARSED_RUN;
    }
    if (!value && (*at + 1 >= argc || !strcmp(argv[*at + 1], "--"))) {
        command_fail(context, CODE_USAGE, MSG_OPTION_NEEDS_VALUE, option->name,
                     option->value ? option->value : "…");
        return PARSED_WRONG;
    }
    if (!value)
        value = argv[++*at];
    if (!check_value(context, option, value))
        return PARSED_WRONG;
    if (index >= 0) {
        add_value(&arguments->given[index], value);
        while (option->kind == OPTION_LIST && *at + 1 < argc &&
               (argv[*at + 1][0] != '-' || !argv[*at + 1][1]))
            add_value(&arguments->given[index], argv[++*at]);
    } else if (!strcmp(option->name, "scenarios")) {
        context->scenarios = value;
    }
    return PARSED_RUN;
}

Parsed options_before(Context *context, int argc, char **argv, int *next) {
    int i = 1;
    for (; i < argc && argv[i][0] == '-' && argv[i][1]; i++) {
        if (!strcmp(argv[i], "--version"))
            return PARSED_VERSION;
        if (!strcmp(argv[i], "--")) {
            i++;
            break;
        }
        Parsed parsed = take_option(context, NULL, NULL, argc, argv, &i);
        if (parsed == PARSED_WRONG)
            return (Parsed)wrong(context, NULL);
        if (parsed != PARSED_RUN)
            return parsed;
    }
    *next = i;
    return PARSED_RUN;
}

static bool check_count(Context *context, const Command *command, const Arguments *arguments) {
    if (arguments->count < command->least)
        command_fail(context, CODE_USAGE, MSG_OPTION_TOO_FEW, command->name, command->usage);
    else if (command->most >= 0 && arguments->count > command->most)
        command_fail(context, CODE_USAGE, MSG_OPTION_TOO_MANY, command->name,
                     arguments->items[command->most]);
    else
        return true;
    return false;
}

Parsed options_parse(Context *context, const Command *command, int argc, char **argv, int first,
                     Arguments **out) {
    Arguments *arguments = xcalloc(1, sizeof *arguments);
    int options = 0;
    while (table_of(command)[options].name)
        options++;
    arguments->command = command;
    arguments->given = xcalloc((size_t)options + 1, sizeof *arguments->given);
    Parsed parsed = PARSED_RUN;
    bool ended = false;
    for (int i = first; i < argc && parsed == PARSED_RUN; i++) {
        if (!ended && !strcmp(argv[i], "--")) {
            ended = true;
        } else if (!ended && argv[i][0] == '-' && argv[i][1]) {
            parsed = take_option(context, command, arguments, argc, argv, &i);
        } else {
            GROW(arguments, items);
            arguments->items[arguments->count++] = argv[i];
        }
    }
    if (parsed == PARSED_RUN && !check_count(context, command, arguments))
        parsed = PARSED_WRONG;
    if (parsed == PARSED_WRONG)
        wrong(context, command);
    if (parsed == PARSED_RUN)
        *out = arguments;
    else
        arguments_free(arguments);
    return parsed;
}
