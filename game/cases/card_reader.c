#include "cases/card_reader.h"

#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "base/system.h"
#include "cases/card_store.h"
#include "cases/catalog.h"
#include "model/markup.h"
#include "script/head.h"

#include "base/banned.h"

enum {
    WORDS_MOST = 1024 * 1024, /* of a translation, to know whether it is the one that was opened */
    WORDS_READ = 32 * 1024,   /* of it, for the head alone: that stands first */
};

typedef struct Reading {
    const LibraryEntry *entry;
    Findings *findings;
    Text *source, *words; /* of the reader */
    const char *language; /* of the words; "nl" without any */
    LibraryCard *card;
} Reading;

void card_reader_init(CardReader *reader, const char *language) {
    *reader = (CardReader){.language = language};
}

void card_reader_release(CardReader *reader) {
    free(reader->house);
    text_release(&reader->source);
    text_release(&reader->words);
    *reader = (CardReader){0};
}

/* --- the files --- */

static void look_at_house(CardReader *reader, const char *house) {
    CaseFault fault = {0};
    Text text = {0};
    if (reader->house && !strcmp(reader->house, house))
        return;
    free(reader->house);
    reader->house = xstrdup(house);
    if (!case_fault_find(&fault, house, FILE_LIMIT_SOURCE) &&
        file_read(house, FILE_LIMIT_SOURCE, &text) == FILE_OK)
        reader->house_digest = file_digest(text_cstr(&text), text.len);
    reader->house_fault = fault.rule;
    case_fault_release(&fault);
    text_release(&text);
}

/* False where there is nothing to read, with the fault on the card. */
static bool read_source(Reading *reading) {
    const LibraryEntry *entry = reading->entry;
    CaseFault *fault = &reading->card->fault;
    if (entry->fault.rule) {
        case_fault_set(fault, entry->fault.rule, entry->fault.at, entry->fault.arg);
        return false;
    }
    const char *name = path_base(entry->file);
    const Rule *rule = case_files_read(entry->folder, name, FILE_LIMIT_SOURCE, reading->source);
    if (rule)
        case_fault_set(fault, rule, entry->file, name);
    return !rule;
}

/* Without it the case cannot be opened; what its head says can be read all the same. */
static void read_house(CardReader *reader, Reading *reading) {
    const LibraryEntry *entry = reading->entry;
    CaseFault *fault = &reading->card->fault;
    if (entry->house)
        look_at_house(reader, entry->house);
    if (!entry->house)
        case_fault_set(fault, &library_no_house, entry->file, entry->id);
    else if (reader->house_fault)
        case_fault_set(fault, reader->house_fault, entry->house, NULL);
}

static void read_words(const CardReader *reader, Reading *reading) {
    reading->language = "nl";
    if (!strcmp(reader->language, "nl"))
        return;
    Text name = {0};
    text_addf(&name, "%s.po", reader->language);
    const Rule *rule =
        case_files_read(reading->entry->folder, text_cstr(&name), WORDS_MOST, reading->words);
    if (!rule) {
        reading->language = reader->language;
    } else if (!case_files_is_missing(rule) && rule != file_error_rule(FILE_TOO_LARGE)) {
        char *path = path_join(reading->entry->folder, text_cstr(&name));
        finding_add(reading->findings, rule, path, 0, text_cstr(&name));
        free(path);
    }
    text_release(&name);
}

/* One that cannot be read is said, also when nobody asks for that language now. */
static void look_at_translation(Reading *reading, const char *language) {
    CaseFault fault = {0};
    Text name = {0};
    text_addf(&name, "%s.po", language);
    char *path = path_join(reading->entry->folder, text_cstr(&name));
    if (case_fault_find(&fault, path, CATALOG_LIMIT))
        case_fault_add(&fault, reading->findings);
    case_fault_release(&fault);
    free(path);
    text_release(&name);
}

static void read_languages(Reading *reading) {
    LibraryCard *card = reading->card;
    char **languages = library_languages(reading->entry, reading->findings);
    int count = 0;
    while (languages[count])
        count++;
    const char **kept = ARENA_NEW(&card->arena, const char *, count + 1);
    for (int i = 0; i < count; i++) {
        kept[i] = arena_strdup(&card->arena, languages[i]);
        if (!case_files_is_zip(reading->entry->folder))
            look_at_translation(reading, languages[i]);
    }
    card->languages = kept;
    names_free(languages, count);
}

/* --- the head --- */

/* The beginning of the translation, up to the end of an entry; NULL without any. */
static Catalog *open_words(const Reading *reading) {
    const char *bytes = text_cstr(reading->words);
    size_t len = reading->words->len;
    Findings unused;
    if (!strcmp(reading->language, "nl"))
        return NULL;
    while (len > WORDS_READ || (len < reading->words->len && len && memcmp(bytes + len, "\n\n", 2)))
        len = len > WORDS_READ ? WORDS_READ : len - 1;
    findings_init(&unused, LANG_NL);
    Catalog *catalog = catalog_parse(bytes, len, "", &unused);
    findings_release(&unused);
    return catalog;
}

/* In the arena of the card, as the loader would have it. */
static const char *shown(Reading *reading, const Catalog *catalog, const char *place,
                         const char *text) {
    CatalogMatch match;
    const char *found = catalog && *text ? catalog_find(catalog, place, text, &match) : NULL;
    bool fits = found && strlen(found) <= SCRIPT_HEAD_TEXT;
    char *clean = fits ? markup_clean(found, strlen(found)) : NULL;
    const char *kept = clean && *clean ? arena_strdup(&reading->card->arena, clean) : text;
    free(clean);
    return kept;
}

/* A file without a head may be no text at all; then it is not one that can be opened. */
static void look_at_text(Reading *reading) {
    Findings own;
    findings_init(&own, LANG_NL);
    CaseFault *fault = &reading->card->fault;
    if (!script_is_text(text_cstr(reading->source), reading->source->len, &own) && !fault->rule) {
        case_fault_set(fault, own.items[0].rule, reading->entry->file, NULL);
        fault->line = own.items[0].line;
    }
    findings_release(&own);
}

static void read_head(Reading *reading) {
    LibraryCard *card = reading->card;
    bool set = reading->entry->kind == LIBRARY_SET;
    ScriptHead head;
    script_read_head(text_cstr(reading->source), reading->source->len, set, &card->arena, &head);
    Catalog *catalog = open_words(reading);
    const char **teaches = ARENA_NEW(&card->arena, const char *, head.teach_count);
    for (int i = 0; i < head.teach_count; i++) {
        char place[32];
        snprintf(place, sizeof place, "case/teaches/%d", i + 1);
        teaches[i] = shown(reading, catalog, place, head.teaches[i]);
    }
    card->teaches = teaches;
    card->teach_count = head.teach_count;
    card->title = shown(reading, catalog, set ? "set/title" : "case/title", head.title);
    card->summary = shown(reading, catalog, "case/summary", head.summary);
    card->sector = shown(reading, catalog, "case/sector", head.sector);
    card->customer = shown(reading, catalog, "case/customer/name", head.customer);
    card->portrait = head.portrait;
    card->channel = head.channel;
    card->minutes = head.minutes;
    card->level = head.level;
    card->after_count = head.after_count;
    card->item_count = head.item_count;
    card->anchor_count = head.anchor_count;
    card->whole = head.whole;
    catalog_free(catalog);
    if (!head.found)
        look_at_text(reading);
}

/* The card that was kept when these files were opened. */
static bool find_kept(const CardReader *reader, const Reading *reading) {
    CardSources sources = {
        .set = reading->entry->kind == LIBRARY_SET,
        .language = reading->language,
        .source = file_digest(text_cstr(reading->source), reading->source->len),
        .house = reader->house_digest,
    };
    if (strcmp(reading->language, "nl") != 0)
        sources.words = file_digest(text_cstr(reading->words), reading->words->len);
    return card_store_read(&sources, reading->card);
}

/* It came with the program. */
static bool is_shared(const LibraryEntry *entry) {
    char *folder = system_shared("scenarios");
    size_t len = strlen(folder);
    bool is =
        !entry->fault.rule && !strncmp(entry->folder, folder, len) && entry->folder[len] == '/';
    free(folder);
    return is;
}

void card_reader_read(CardReader *reader, const LibraryEntry *entry, Findings *findings,
                      LibraryCard *card) {
    Reading reading = {.entry = entry,
                       .findings = findings,
                       .source = &reader->source,
                       .words = &reader->words,
                       .card = card};
    library_card_init(card);
    if (is_shared(entry) && card_store_shared(entry->id, reader->language, card)) {
        reading.language = reader->language;
    } else if (read_source(&reading)) {
        read_house(reader, &reading);
        read_words(reader, &reading);
        if (card->fault.rule || !find_kept(reader, &reading))
            read_head(&reading);
    }
    if (!*card->title)
        card->title = arena_strdup(&card->arena, entry->id);
    if (!entry->fault.rule)
        read_languages(&reading);
    case_fault_add(&card->fault, findings);
}
