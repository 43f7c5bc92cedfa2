#include "front/text/tell.h"

#include "base/banned.h"

void tell_fact(Console *console, const Fact *fact, int indent) {
    Text text = {0};
    console_add_safe(&text, fact->head);
    if (*fact->body) {
        text_add(&text, text.len ? " " : "");
        console_add_safe(&text, fact->body);
    }
    console_say(console, indent, text_cstr(&text));
    text_release(&text);
}

void tell_facts(Console *console, const Facts *facts, int indent) {
    for (int i = 0; i < facts->count; i++)
        tell_fact(console, &facts->items[i], indent);
}
