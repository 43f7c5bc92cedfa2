/* list: the cases and sets that are found. */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "commands/cases.h"
#include "commands/entries.h"
#include "commands/options.h"
#include "front/shared/figures.h"
#include "front/text/console.h"
#include "store/json_write.h"
#include "store/settings_file.h"

#include "base/banned.h"

static const Option options[] = {
    {.name = "json", .kind = OPTION_FLAG, .help = MSG_LIST_OPTION_JSON},
    {.name = "teaches", .kind = OPTION_FLAG, .help = MSG_LIST_OPTION_TEACHES},
    {.name = NULL},
};

typedef struct Listing {
    Context *context;
    Console console;
    JsonWriter *json;  /* NULL: for people */
    Settings settings; /* for the best results */
    bool teaches;      /* also of cases that were not played */
    int shown, broken;
} Listing;

static void write_languages(JsonWriter *w, const LibraryEntry *entry) {
    json_write_array(w, "languages");
    json_write_string(w, NULL, "nl");
    char **more = library_languages(entry, NULL);
    for (int i = 0; more && more[i]; i++) {
        json_write_string(w, NULL, more[i]);
        free(more[i]);
    }
    free(more);
    json_write_end(w);
}

static void write_case(JsonWriter *w, const LibraryEntry *entry, const Scenario *scenario) {
    json_write_object(w, NULL);
    json_write_string(w, "id", entry->id);
    json_write_string(w, "title", scenario->title);
    json_write_string(w, "path", entry->folder);
    json_write_string(w, "hash", scenario->hash);
    json_write_string(w, "sector", scenario->sector ? scenario->sector : "");
    json_write_string(w, "channel", channel_id(scenario->channel));
    json_write_number(w, "minutes", scenario->minutes);
    json_write_array(w, "teaches");
    for (int i = 0; i < scenario->teach_count; i++)
        json_write_string(w, NULL, scenario->teaches[i]);
    json_write_end(w);
    write_languages(w, entry);
    json_write_end(w);
}

static void write_set(JsonWriter *w, const LibraryEntry *entry, const StatementSet *set) {
    json_write_object(w, NULL);
    json_write_string(w, "id", entry->id);
    json_write_string(w, "title", set->title);
    json_write_string(w, "path", entry->folder);
    json_write_string(w, "hash", set->hash);
    json_write_number(w, "items", set->item_count);
    write_languages(w, entry);
    json_write_end(w);
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
    char **more = library_languages(entry, NULL);
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
    const SettingsBest *best = settings_best(&listing->settings, entry->id);
    if (scenario->summary && *scenario->summary) {
        console_add_safe(&text, scenario->summary);
        console_say(console, 4, text_cstr(&text));
        text_clear(&text);
    }
    for (int i = 0; (best || listing->teaches) && i < scenario->teach_count; i++)
        text_join(&piece, ", ", scenario->teaches[i]);
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
    if (best && !isnan(best->total)) {
        text_clear(&piece);
        lang_add_number(&number, lang, round(best->total), 0);
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
    Opened opened;
    bool loaded = opened_init_any(&opened, library, entry->folder, language, &findings, &code);
    if (loaded) {
        bool set = entry->kind == LIBRARY_SET;
        if (listing->json && set)
            write_set(listing->json, entry, &opened.set_file.set);
        else if (listing->json)
            write_case(listing->json, entry, opened.file.scenario);
        else if (set)
            say_set(listing, entry, &opened.set_file.set);
        else
            say_case(listing, entry, opened.file.scenario);
        opened_release(&opened);
    }
    listing->shown += loaded;
    listing->broken += !loaded;
    if (!loaded)
        command_findings(listing->context, &findings);
    findings_release(&findings);
}

/* The cases, then the sets; in the library they stand among each other. */
static void list_json(Listing *listing, const Library *library) {
    static const char *const lists[] = {[LIBRARY_CASE] = "cases", [LIBRARY_SET] = "sets"};
    JsonWriter writer;
    Text text = {0};
    listing->json = &writer;
    json_write_begin(&writer);
    json_write_string(&writer, "schema", "klachtenspel.list/1");
    for (int kind = LIBRARY_CASE; kind <= LIBRARY_SET; kind++) {
        json_write_array(&writer, lists[kind]);
        for (int i = 0; i < library->count; i++)
            if ((int)library->items[i].kind == kind)
                list_entry(listing, library, &library->items[i]);
        json_write_end(&writer);
    }
    json_write_print(&writer, 2, &text);
    fputs(text_cstr(&text), listing->context->out);
    text_release(&text);
}

static void list_all(Listing *listing, const Library *library) {
    Findings findings; /* of settings that are broken: the list goes without */
    findings_init(&findings, listing->context->lang);
    settings_read(&listing->settings, &findings);
    findings_print(&findings, listing->context->err, listing->context->color_err);
    findings_release(&findings);
    for (int i = 0; i < library->count; i++)
        list_entry(listing, library, &library->items[i]);
    bool nothing = !listing->shown && !listing->broken;
    console_say_msg(&listing->console, 0, nothing ? MSG_LIST_NOTHING : MSG_LIST_HOW);
}

static int run(Context *context, const Arguments *arguments) {
    if (context->scenarios && !file_is_folder(context->scenarios))
        return command_fail(context, CODE_MISSING, MSG_LIST_NO_FOLDER, context->scenarios);
    Listing listing = {.context = context, .teaches = arguments_has(arguments, "teaches")};
    console_init(&listing.console, stdin, context->out, context->lang, context->color);
    settings_init(&listing.settings);
    Library library;
    library_init(&library, context->scenarios);
    library_scan(&library);
    if (arguments_has(arguments, "json"))
        list_json(&listing, &library);
    else
        list_all(&listing, &library);
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
