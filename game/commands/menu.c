#include "commands/menu.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "cases/card_reader.h"
#include "cases/library.h"
#include "front/text/console.h"

#include "base/banned.h"

typedef struct MenuItem {
    char *id, *title;
    double minutes;
    int order;
} MenuItem;

typedef struct Menu {
    MenuItem *items;
    int count, capacity;
} Menu;

/* The path for new staff: scenario_path_order, then as the library has them. */
static void add_item(Menu *menu, MenuItem item) {
    GROW(menu, items);
    int at = menu->count++;
    for (; at > 0 && menu->items[at - 1].order > item.order; at--)
        menu->items[at] = menu->items[at - 1];
    menu->items[at] = item;
}

static void load(Context *context, Menu *menu, Findings *findings) {
    Library library;
    CardReader cards;
    library_init(&library, context->scenarios);
    library_scan(&library);
    library_say_faults(&library, findings);
    card_reader_init(&cards, lang_id(context->lang));
    for (int i = 0; i < library.count; i++) {
        LibraryCard card;
        if (library.items[i].kind != LIBRARY_CASE)
            continue;
        card_reader_read(&cards, &library.items[i], findings, &card);
        if (!card.fault.rule) {
            Text title = {0};
            console_add_safe(&title, card.title);
            add_item(menu, (MenuItem){xstrdup(library.items[i].id), text_take(&title), card.minutes,
                                      scenario_path_order(card.level, card.after_count)});
        }
        library_card_release(&card);
    }
    card_reader_release(&cards);
    library_release(&library);
}

char *menu_choose(Context *context, int *code) {
    Menu menu = {0};
    Findings findings;
    findings_init(&findings, context->lang);
    load(context, &menu, &findings);
    findings_print(&findings, context->err, context->color_err);
    findings_release(&findings);
    *code = CODE_OK;
    if (!menu.count) {
        *code = command_fail(context, CODE_MISSING, MSG_MENU_NONE);
        free(menu.items);
        return NULL;
    }
    Console console;
    console_init(&console, stdin, context->out, context->lang, context->color);
    console_say_msg(&console, 0, MSG_MENU_TITLE);
    for (int i = 0; i < menu.count; i++) {
        Text lead = {0}, text = {0}, minutes = {0};
        text_addf(&lead, "%d. ", i + 1);
        lang_add_number(&minutes, context->lang, menu.items[i].minutes, 0);
        msg_fill(&text, context->lang,
                 menu.items[i].minutes > 0 ? MSG_MENU_ITEM : MSG_MENU_ITEM_SHORT,
                 menu.items[i].title, menu.items[i].id, text_cstr(&minutes));
        console_item(&console, 2, text_cstr(&lead), text_cstr(&text));
        text_release(&lead);
        text_release(&text);
        text_release(&minutes);
    }
    char *chosen = NULL;
    while (!chosen && console_ask(&console, msg(context->lang, MSG_MENU_ASK))) {
        const char *line = text_cstr(&console.line);
        if (!*line || !strcmp(line, "q"))
            break;
        long number = strtol(line, NULL, 10);
        for (int i = 0; i < menu.count; i++)
            if (number == i + 1 || !strcmp(line, menu.items[i].id))
                chosen = xstrdup(menu.items[i].id);
        if (!chosen)
            console_say_msg(&console, 0, MSG_MENU_RANGE);
    }
    for (int i = 0; i < menu.count; i++) {
        free(menu.items[i].id);
        free(menu.items[i].title);
    }
    free(menu.items);
    console_release(&console);
    return chosen;
}
