#include "front/window/author/author_texts.h"

#include <stdlib.h>
#include <string.h>

#include "author/translate.h"
#include "base/arena.h"
#include "cases/catalog.h"

#include "base/banned.h"

void author_texts_release(AuthorTexts *texts) {
    for (int i = 0; i < texts->count; i++) {
        free(texts->items[i].place);
        free(texts->items[i].text);
        free(texts->items[i].was);
    }
    free(texts->items);
    free(texts->language);
    *texts = (AuthorTexts){0};
}

/* The line of the PO file where a text stands (`same`), or where one of its place does; 0: nowhere.
 */
static int line_of(const Catalog *catalog, const ExtractText *text, bool *same) {
    int count, near = 0;
    const CatalogEntry *entries = catalog_entries(catalog, &count);
    for (int i = 0; i < count; i++) {
        const CatalogEntry *entry = &entries[i];
        if (entry->obsolete || !entry->context || strcmp(entry->context, text->place) != 0)
            continue;
        char *own = catalog_fold(entry->id), *sought = catalog_fold(text->text);
        *same = !strcmp(own, sought);
        free(own);
        free(sought);
        if (*same)
            return entry->line;
        near = entry->line;
    }
    return near;
}

static void note(AuthorTexts *texts, const Catalog *catalog, const ExtractText *text,
                 const char *was) {
    bool known = false;
    int line = line_of(catalog, text, &known);
    GROW(texts, items);
    texts->items[texts->count++] = (AuthorText){.place = xstrdup(text->place),
                                                .text = xstrdup(text->text),
                                                .was = was ? xstrdup(was) : NULL,
                                                .line = line,
                                                .known = known};
    texts->stale += was != NULL;
}

static void compare(AuthorTexts *texts, const Extract *extract, const Catalog *catalog) {
    texts->all = extract->count;
    for (int i = 0; i < extract->count && catalog; i++) {
        const ExtractText *text = &extract->items[i];
        CatalogMatch match;
        const char *found = catalog_find(catalog, text->place, text->text, &match);
        if (match == CATALOG_EXACT || match == CATALOG_BY_TEXT)
            continue;
        note(texts, catalog, text, match == CATALOG_STALE ? found : NULL);
    }
}

static char *language_of(const LibraryEntry *entry, const char *asked) {
    if (strcmp(asked, "nl") != 0)
        return xstrdup(asked);
    char **all = library_languages(entry, NULL), *first = NULL;
    for (int i = 0; all && all[i]; i++) {
        if (!first && strcmp(all[i], "nl") != 0)
            first = xstrdup(all[i]);
        free(all[i]);
    }
    free(all);
    return first;
}

/* The entry of a case in a folder; one in a zip is not translated there. */
static bool open_entry(const AuthorJob *job, LibraryEntry *entry, Findings *findings) {
    Library library;
    int code;
    library_init(&library, job->scenarios);
    bool good = library_open(&library, job->path, findings, entry, &code);
    library_release(&library);
    if (good && (case_files_is_zip(entry->folder) || !entry->house)) {
        library_entry_release(entry);
        return false;
    }
    return good;
}

void author_texts_find(AuthorTexts *texts, const AuthorJob *job) {
    LibraryEntry entry;
    Findings findings;
    TranslateSource source;
    *texts = (AuthorTexts){0};
    findings_init(&findings, job->lang);
    if (open_entry(job, &entry, &findings)) {
        texts->can = true;
        texts->language = language_of(&entry, job->language);
        if (texts->language && translate_source_entry(&source, &entry, &findings)) {
            Text name = {0};
            text_addf(&name, "%s.po", texts->language);
            Catalog *catalog = catalog_read(entry.folder, text_cstr(&name), &findings);
            texts->there = catalog != NULL;
            compare(texts, &source.extract, catalog);
            catalog_free(catalog);
            text_release(&name);
            translate_source_release(&source);
        }
        library_entry_release(&entry);
    }
    findings_release(&findings);
}

void author_texts_renew(Author *author, const char *language) {
    AuthorJob *job = author_job_new(author);
    LibraryEntry entry;
    Findings findings;
    TranslateSource source;
    RefreshCounts counts = {0};
    findings_init(&findings, job->lang);
    text_clear(&author->told);
    author->told_bad = false;
    if (open_entry(job, &entry, &findings)) {
        if (translate_source_entry(&source, &entry, &findings)) {
            if (translate_refresh(&source, language, &findings, &counts)) {
                char *path = translate_path(&source, language);
                msg_fill(&author->told, job->lang, MSG_WRITE_WORDS_RENEWED, path);
                free(path);
            }
            translate_source_release(&source);
        }
        library_entry_release(&entry);
    }
    if (findings.count && !author->told.len) {
        finding_tell(&findings.items[0], &author->told);
        author->told_bad = true;
    }
    findings_release(&findings);
    author_job_free(job);
}
