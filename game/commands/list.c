/* list: the cases and sets that are found. */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "commands/cases.h"
#include "commands/entries.h"
#include "front/shared/figures.h"
#include "front/text/console.h"
#include "store/json.h"
#include "store/settings.h"

#include "base/banned.h"

static const Option options[] = {
    {.name = "json", .kind = OPTION_FLAG, .help = MSG_LIST_OPTION_JSON},
    {.name = NULL},
};

typedef struct Listing {
    Context *context;
    Console console;
    cJSON *cases, *sets; /* for --json */
    Settings settings;   /* for the best results */
    int shown, broken;
} Listing;

static void add_languages(cJSON *item, const LibraryEntry *entry) {
    cJSON *languages = cJSON_AddArrayToObject(item, "languages");
    cJSON_AddItemToArray(languages, cJSON_CreateString("nl"));
    char **more = library_languages(entry);
    for (int i = 0; more && more[i]; i++) {
        cJSON_AddItemToArray(languages, cJSON_CreateString(more[i]));
        free(more[i]);
    }
    free(more);
}

static void add_case(Listing *listing, const LibraryEntry *entry, const Scenario *scenario) {
    cJSON *item = cJSON_CreateObject();
    cJSON_AddStringToObject(item, "id", entry->id);
    cJSON_AddStringToObject(item, "title", scenario->title);
    cJSON_AddStringToObject(item, "path", entry->folder);
    cJSON_AddStringToObject(item, "hash", scenario->hash);
    cJSON_AddStringToObject(item, "sector", scenario->sector ? scenario->sector : "");
    cJSON_AddStringToObject(item, "channel", channel_id(scenario->channel));
    cJSON_AddNumberToObject(item, "minutes", scenario->minutes);
    cJSON *teaches = cJSON_AddArrayToObject(item, "teaches");
    for (int i = 0; i < scenario->teach_count; i++)
        cJSON_AddItemToArray(teaches, cJSON_CreateString(scenario->teaches[i]));
    add_languages(item, entry);
    cJSON_AddItemToArray(listing->cases, item);
}

static void add_set(Listing *listing, const LibraryEntry *entry, const StatementSet *set) {
    cJSON *item = cJSON_CreateObject();
    cJSON_AddStringToObject(item, "id", entry->id);
    cJSON_AddStringToObject(item, "title", set->title);
    cJSON_AddStringToObject(item, "path", entry->folder);
    cJSON_AddStringToObject(item, "hash", set->hash);
    cJSON_AddNumberToObject(item, "items", set->item_count);
    add_languages(item, entry);
    cJSON_AddItemToArray(listing->sets, item);
}

static void say_title(Listing *listing, const LibraryEntry *entry, const char *title) {
    Text text = {0};
    text_add(&text, STYLE_STRONG);
    console_add_safe(&text, entry->id);
    text_add(&text, STYLE_END "  ");
    console_add_safe(&text, title);
    console_say(&listing->console, 0, text_cstr(&text));
    text_release(&text);
}

static void add_more(Text *text, const char *piece) {
    if (!piece || !*piece)
        return;
    text_add(text, text->len ? "; " : "");
    console_add_safe(text, piece);
}

static void add_language_words(Text *text, Lang lang, const LibraryEntry *entry) {
    Text all = {0}, line = {0};
    text_add(&all, "nl");
    char **more = library_languages(entry);
    for (int i = 0; more && more[i]; i++) {
        text_addf(&all, ", %s", more[i]);
        free(more[i]);
    }
    free(more);
    msg_fill(&line, lang, MSG_LIST_LANGUAGES, text_cstr(&all));
    add_more(text, text_cstr(&line));
    text_release(&all);
    text_release(&line);
}

static void say_case(Listing *listing, const LibraryEntry *entry, const Scenario *scenario) {
    Lang lang = listing->context->lang;
    Console *console = &listing->console;
    Text text = {0}, piece = {0}, number = {0};
    say_title(listing, entry, scenario->title);
    for (int i = 0; i < scenario->teach_count; i++)
        text_addf(&piece, "%s%s", i ? ", " : "", scenario->teaches[i]);
    if (piece.len) {
        msg_fill(&text, lang, MSG_LIST_TEACHES, text_cstr(&piece));
        console_say(console, 4, text_cstr(&text));
    }
    text_clear(&text);
    text_clear(&piece);
    add_more(&text, scenario->sector);
    add_more(&text, msg(lang, words_channel(scenario->channel)));
    if (scenario->minutes > 0) {
        words_add_takes(&piece, lang, scenario->minutes);
        add_more(&text, text_cstr(&piece));
    }
    add_language_words(&text, lang, entry);
    const SettingsBest *best = settings_best(&listing->settings, entry->id);
    if (best && !isnan(best->total)) {
        text_clear(&piece);
        words_add_number(&number, lang, round(best->total), 0);
        msg_fill(&piece, lang, MSG_LIST_BEST, text_cstr(&number));
        add_more(&text, text_cstr(&piece));
    }
    console_say(console, 4, text_cstr(&text));
    text_release(&text);
    text_release(&piece);
    text_release(&number);
}

static void say_set(Listing *listing, const LibraryEntry *entry, const StatementSet *set) {
    Text text = {0}, piece = {0}, number = {0};
    say_title(listing, entry, set->title);
    text_addf(&number, "%d", set->item_count);
    msg_fill(&piece, listing->context->lang, MSG_LIST_SET, text_cstr(&number));
    add_more(&text, text_cstr(&piece));
    add_language_words(&text, listing->context->lang, entry);
    console_say(&listing->console, 4, text_cstr(&text));
    text_release(&text);
    text_release(&piece);
    text_release(&number);
}

static void list_entry(Listing *listing, const Library *library, const LibraryEntry *entry) {
    Findings findings;
    int code;
    const char *language = lang_id(listing->context->lang);
    findings_init(&findings, listing->context->lang);
    bool loaded;
    if (entry->kind == LIBRARY_CASE) {
        OpenedCase opened;
        loaded = opened_init(&opened, library, entry->folder, language, &findings, &code);
        if (loaded) {
            if (listing->cases)
                add_case(listing, entry, opened.file.scenario);
            else
                say_case(listing, entry, opened.file.scenario);
            opened_release(&opened);
        }
    } else {
        OpenedSet opened;
        loaded = opened_set_init(&opened, library, entry->folder, language, &findings, &code);
        if (loaded) {
            if (listing->sets)
                add_set(listing, entry, &opened.file.set);
            else
                say_set(listing, entry, &opened.file.set);
            opened_set_release(&opened);
        }
    }
    listing->shown += loaded;
    listing->broken += !loaded;
    if (!loaded)
        command_findings(listing->context, &findings);
    findings_release(&findings);
}

static int run(Context *context, const Arguments *arguments) {
    bool json = arguments_has(arguments, "json");
    if (context->scenarios && !file_is_folder(context->scenarios))
        return command_fail(context, CODE_MISSING, MSG_LIST_NO_FOLDER, context->scenarios);
    Listing listing = {.context = context};
    console_init(&listing.console, stdin, context->out, context->lang, context->color);
    cJSON *tree = NULL;
    settings_init(&listing.settings);
    if (json) {
        tree = cJSON_CreateObject();
        cJSON_AddStringToObject(tree, "schema", "klachtenspel.list/1");
        listing.cases = cJSON_AddArrayToObject(tree, "cases");
        listing.sets = cJSON_AddArrayToObject(tree, "sets");
    } else {
        Findings findings;
        findings_init(&findings, context->lang);
        settings_read(&listing.settings, &findings);
        findings_release(&findings);
    }
    Library library;
    library_init(&library, context->scenarios);
    library_scan(&library);
    for (int i = 0; i < library.count; i++)
        list_entry(&listing, &library, &library.items[i]);
    if (json) {
        Text text = {0};
        json_print(tree, 2, &text);
        fputs(text_cstr(&text), context->out);
        text_release(&text);
    } else if (!listing.shown && !listing.broken) {
        console_say_msg(&listing.console, 0, MSG_LIST_NOTHING);
    } else {
        console_say_msg(&listing.console, 0, MSG_LIST_HOW);
    }
    cJSON_Delete(tree);
    library_release(&library);
    settings_release(&listing.settings);
    console_release(&listing.console);
    return CODE_OK;
}

const Command command_list = {.name = "list",
                              .usage = "",
                              .summary = MSG_LIST_SUMMARY,
                              .help = MSG_NONE,
                              .options = options,
                              .run = run};
