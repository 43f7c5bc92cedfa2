/* list: the cases and sets that are found. */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/file.h"
#include "cases/card_reader.h"
#include "cases/library.h"
#include "commands/entries.h"
#include "commands/options.h"
#include "front/shared/figures.h"
#include "front/text/console.h"
#include "store/findings_json.h"
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
    CardReader cards;
    Findings findings; /* what cannot be read */
    bool teaches;      /* also of cases that were not played */
    int shown;
} Listing;

static void write_languages(JsonWriter *w, const LibraryCard *card) {
    json_write_array(w, "languages");
    json_write_string(w, NULL, "nl");
    for (int i = 0; card->languages && card->languages[i]; i++)
        json_write_string(w, NULL, card->languages[i]);
    json_write_end(w);
}

/* `whole` is false, and what is not known empty or null, where only opening the file would tell. */
static void write_entry(JsonWriter *w, const LibraryEntry *entry, const LibraryCard *card) {
    json_write_object(w, NULL);
    json_write_string(w, "id", entry->id);
    json_write_string(w, "title", card->title);
    json_write_string(w, "path", entry->folder);
    json_write_string(w, "hash", *card->hash ? card->hash : NULL);
    if (entry->kind == LIBRARY_SET) {
        json_write_number(w, "items", card->item_count < 0 ? (double)NAN : card->item_count);
    } else {
        json_write_string(w, "sector", card->sector);
        json_write_string(w, "channel", channel_id(card->channel));
        json_write_number(w, "minutes", card->minutes);
        json_write_array(w, "teaches");
        for (int i = 0; i < card->teach_count; i++)
            json_write_string(w, NULL, card->teaches[i]);
        json_write_end(w);
    }
    write_languages(w, card);
    if (entry->kind == LIBRARY_CASE)
        json_write_number(w, "level", card->level);
    json_write_bool(w, "whole", card->whole);
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

static void add_language_words(Text *text, Lang lang, const LibraryCard *card) {
    Text all = {0}, line = {0};
    text_add(&all, "nl");
    for (int i = 0; card->languages && card->languages[i]; i++)
        text_join(&all, ", ", card->languages[i]);
    msg_fill(&line, lang, MSG_LIST_LANGUAGES, text_cstr(&all));
    add_more(text, text_cstr(&line));
    text_release(&all);
    text_release(&line);
}

/* What is not known until somebody opens it. */
static void say_open(Listing *listing, const LibraryEntry *entry, const LibraryCard *card) {
    Text text = {0}, id = {0};
    if (card->whole)
        return;
    console_add_safe(&id, entry->id);
    msg_fill(&text, listing->context->lang, MSG_LIST_OPEN, text_cstr(&id));
    console_say(&listing->console, 4, text_cstr(&text));
    text_release(&text);
    text_release(&id);
}

static void say_teaches(Listing *listing, const LibraryCard *card, const SettingsBest *best) {
    Text text = {0}, all = {0};
    for (int i = 0; (best || listing->teaches) && i < card->teach_count; i++)
        text_join(&all, ", ", card->teaches[i]);
    if (all.len) {
        msg_fill(&text, listing->context->lang, MSG_LIST_TEACHES, text_cstr(&all));
        console_say(&listing->console, 4, text_cstr(&text));
    }
    text_release(&text);
    text_release(&all);
}

static void add_best(Text *text, Lang lang, const SettingsBest *best) {
    Text piece = {0}, number = {0};
    if (!best || isnan(best->total))
        return;
    lang_add_number(&number, lang, round(best->total), 0);
    msg_fill(&piece, lang, MSG_LIST_BEST, text_cstr(&number));
    add_more(text, text_cstr(&piece));
    text_release(&piece);
    text_release(&number);
}

static void say_case(Listing *listing, const LibraryEntry *entry, const LibraryCard *card) {
    Lang lang = listing->context->lang;
    Text text = {0}, piece = {0};
    const SettingsBest *best = settings_best(&listing->settings, entry->id);
    say_title(listing, entry, card->title);
    if (*card->summary) {
        console_add_safe(&text, card->summary);
        console_say(&listing->console, 4, text_cstr(&text));
        text_clear(&text);
    }
    say_teaches(listing, card, best);
    add_more(&text, card->sector);
    add_more(&text, msg(lang, words_channel(card->channel)));
    if (card->minutes > 0) {
        words_add_takes(&piece, lang, card->minutes);
        add_more(&text, text_cstr(&piece));
    }
    add_language_words(&text, lang, card);
    add_best(&text, lang, best);
    console_say(&listing->console, 4, text_cstr(&text));
    say_open(listing, entry, card);
    text_release(&text);
    text_release(&piece);
}

static void say_set(Listing *listing, const LibraryEntry *entry, const LibraryCard *card) {
    Lang lang = listing->context->lang;
    Text text = {0}, piece = {0}, number = {0};
    say_title(listing, entry, card->title);
    text_addf(&number, "%d", card->item_count - card->anchor_count); /* that are voted on */
    msg_fill(&piece, lang, MSG_LIST_SET, card->item_count < 0 ? "?" : text_cstr(&number));
    add_more(&text, text_cstr(&piece));
    add_language_words(&text, lang, card);
    console_say(&listing->console, 4, text_cstr(&text));
    say_open(listing, entry, card);
    text_release(&text);
    text_release(&piece);
    text_release(&number);
}

/* What cannot be opened is no more than a finding. */
static void list_entry(Listing *listing, const LibraryEntry *entry) {
    LibraryCard card;
    card_reader_read(&listing->cards, entry, &listing->findings, &card);
    bool shown = !card.fault.rule;
    if (shown && listing->json)
        write_entry(listing->json, entry, &card);
    else if (shown && entry->kind == LIBRARY_SET)
        say_set(listing, entry, &card);
    else if (shown)
        say_case(listing, entry, &card);
    listing->shown += shown;
    library_card_release(&card);
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
                list_entry(listing, &library->items[i]);
        json_write_end(&writer);
    }
    findings_write_json(&writer, &listing->findings);
    json_write_print(&writer, 2, &text);
    fputs(text_cstr(&text), listing->context->data);
    text_release(&text);
}

static void list_all(Listing *listing, const Library *library) {
    Findings findings; /* of settings that are broken: the list goes without */
    findings_init(&findings, listing->context->lang);
    settings_read(&listing->settings, &findings);
    findings_print(&findings, listing->context->err, listing->context->color_err);
    findings_release(&findings);
    for (int i = 0; i < library->count; i++)
        list_entry(listing, &library->items[i]);
    bool nothing = !listing->shown && !listing->findings.count;
    if (nothing && listing->context->scenarios) /* then it is no success (code_of) */
        fprintf(listing->context->err, "%s\n", msg(listing->context->lang, MSG_LIST_NOTHING));
    else
        console_say_msg(&listing->console, 0, nothing ? MSG_LIST_NOTHING : MSG_LIST_HOW);
    findings_print(&listing->findings, listing->context->err, listing->context->color_err);
}

/* Nothing can be had of the place itself, or something in it cannot be read. */
static int code_of(const Listing *listing, const Library *library) {
    if (!library->count && library->faults.count)
        return rule_exit(library->faults.items[0].rule);
    if (!library->count && listing->context->scenarios)
        return CODE_MISSING; /* a folder that was asked for, and there is nothing in it */
    return listing->findings.errors ? CODE_FOUND : CODE_OK;
}

/* What stands at a path: one case or set, or a folder of them as with --scenarios. */
static bool add_path(Library *library, const char *path) {
    LibraryEntry entry;
    if (!library_entry_at(library, path, &entry))
        return false;
    GROW(library, items);
    library->items[library->count++] = entry;
    return true;
}

static int run(Context *context, const Arguments *arguments) {
    const char *path = arguments_count(arguments) ? arguments_at(arguments, 0) : NULL;
    if (path && !file_is_there(path))
        return command_fail(context, CODE_MISSING, MSG_LIST_NO_CASE, path);
    if (context->scenarios && !file_is_folder(context->scenarios))
        return command_fail(context, CODE_MISSING, MSG_LIST_NO_FOLDER, context->scenarios);
    Listing listing = {.context = context, .teaches = arguments_has(arguments, "teaches")};
    console_init(&listing.console, stdin, context->out, context->lang, context->color);
    settings_init(&listing.settings);
    card_reader_init(&listing.cards, lang_id(context->lang));
    findings_init(&listing.findings, context->lang);
    Library library;
    library_init(&library, context->scenarios);
    if (!path || !add_path(&library, path)) {
        if (path && !file_is_folder(path)) {
            library_release(&library);
            findings_release(&listing.findings);
            card_reader_release(&listing.cards);
            settings_release(&listing.settings);
            console_release(&listing.console);
            return command_fail(context, CODE_DATA, MSG_LIST_NO_CASE, path);
        }
        if (path) {
            library_release(&library);
            library_init(&library, path);
        }
        library_scan(&library);
    }
    library_say_faults(&library, &listing.findings);
    if (arguments_has(arguments, "json"))
        list_json(&listing, &library);
    else
        list_all(&listing, &library);
    int code = code_of(&listing, &library);
    library_release(&library);
    findings_release(&listing.findings);
    card_reader_release(&listing.cards);
    settings_release(&listing.settings);
    console_release(&listing.console);
    return code;
}

const Command command_list = {.name = "list",
                              .usage = "[PATH]",
                              .summary = MSG_LIST_SUMMARY,
                              .help = MSG_NONE,
                              .options = options,
                              .most = 1,
                              .run = run};
