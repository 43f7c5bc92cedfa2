#include "script/source/typed.h"

#include <stddef.h>

#include "base/banned.h"

typedef struct Meant {
    const char *typed, *meant;
} Meant;

/* Sorted by what is meant; where one word may mean more, the first that fits is taken. */
static const Meant words[] = {
    {"handeling", "act"},
    {"actie", "act"},
    {"action", "act"},
    {"tel", "add"},
    {"optellen", "add"},
    {"erbij", "add"},
    {"na", "after"},
    {"daarna", "after"},
    {"ook", "also"},
    {"boven", "beyond"},
    {"teveel", "beyond"},
    {"casus", "case"},
    {"geval", "case"},
    {"zaak", "case"},
    {"scenario", "case"},
    {"categorie", "category"},
    {"kanaal", "channel"},
    {"medium", "channel"},
    {"collega", "colleague"},
    {"contacten", "contacts"},
    {"klant", "customer"},
    {"klanten", "customer"},
    {"beller", "customer"},
    {"client", "customer"},
    {"burger", "customer"},
    {"lokaas", "decoy"},
    {"afleider", "decoy"},
    {"valstrik", "decoy"},
    {"definitie", "definition"},
    {"eerder", "earlier"},
    {"allebei", "either"},
    {"beide", "either"},
    {"twijfel", "either"},
    {"empathie", "empathy"},
    {"inleven", "empathy"},
    {"einde", "ending"},
    {"eind", "ending"},
    {"slot", "ending"},
    {"ende", "ending"},
    {"afloop", "ending"},
    {"euro", "euros"},
    {"bedrag", "euros"},
    {"geld", "euros"},
    {"kosten", "euros"},
    {"eerlijk", "fair"},
    {"redelijk", "fair"},
    {"past", "fits"},
    {"vlaggen", "flags"},
    {"vlag", "flags"},
    {"flag", "flags"},
    {"variabelen", "flags"},
    {"vanaf", "from"},
    {"van", "from"},
    {"ga", "go"},
    {"naar", "go"},
    {"goto", "go"},
    {"verder", "go"},
    {"gaat", "go"},
    {"volgende", "go"},
    {"next", "go"},
    {"doel", "go"},
    {"target", "go"},
    {"overdracht", "hand_over"},
    {"overdragen", "hand_over"},
    {"doorverbinden", "hand_over"},
    {"handover", "hand_over"},
    {"overgedragen", "handed_over"},
    {"schadelijk", "harmful"},
    {"schaadt", "harmful"},
    {"gehoord", "heard"},
    {"hoort", "heard"},
    {"hoorde", "heard"},
    {"signalen", "heard"},
    {"hulp", "help"},
    {"naam", "id"},
    {"oordeel", "judge"},
    {"beoordeel", "judge"},
    {"beoordeling", "judge"},
    {"benoemen", "judge"},
    {"benoem", "judge"},
    {"soort", "kind"},
    {"type", "kind"},
    {"naam", "label"},
    {"titel", "label"},
    {"niveau", "level"},
    {"limiet", "limit"},
    {"grens", "limit"},
    {"maximaal", "max"},
    {"maximum", "max"},
    {"hoogstens", "max"},
    {"tot", "max"},
    {"tm", "max"},
    {"to", "max"},
    {"mag", "may"},
    {"magniet", "may_not"},
    {"mag_niet", "may_not"},
    {"minimaal", "min"},
    {"minimum", "min"},
    {"minstens", "min"},
    {"vanaf", "min"},
    {"from", "min"},
    {"minuten", "minutes"},
    {"duur", "minutes"},
    {"beurt", "moment"},
    {"scene", "moment"},
    {"stap", "moment"},
    {"stemming", "mood"},
    {"humeur", "mood"},
    {"gezicht", "mood"},
    {"gevoel", "mood"},
    {"emotie", "mood"},
    {"emotion", "mood"},
    {"naam", "name"},
    {"verteller", "narrator"},
    {"verhaal", "narrator"},
    {"vertel", "narrator"},
    {"nodig", "needs"},
    {"behoefte", "needs"},
    {"melding", "notice"},
    {"waarschuwing", "notice"},
    {"vooraf", "notice"},
    {"hoeveelste", "nth"},
    {"nummer", "nth"},
    {"elders", "off"},
    {"aanbod", "offer"},
    {"aanbieden", "offer"},
    {"bied", "offer"},
    {"bod", "offer"},
    {"uitkomst", "outcome"},
    {"afloop", "outcome"},
    {"resultaat", "outcome"},
    {"result", "outcome"},
    {"geduld", "patience"},
    {"geduld_op", "patience_out"},
    {"portret", "portrait"},
    {"gezicht", "portrait"},
    {"foto", "portrait"},
    {"plaatje", "portrait"},
    {"middel", "remedy"},
    {"remedie", "remedy"},
    {"antwoord", "reply"},
    {"antwoorden", "reply"},
    {"replies", "reply"},
    {"reactie", "reply"},
    {"answer", "reply"},
    {"response", "reply"},
    {"option", "reply"},
    {"keuze", "reply"},
    {"choice", "reply"},
    {"goed", "right"},
    {"juist", "right"},
    {"rol", "role"},
    {"weg", "route"},
    {"regel", "rule"},
    {"voer_uit", "run"},
    {"doe", "run"},
    {"branche", "sector"},
    {"zet", "set"},
    {"maak", "set"},
    {"tekort", "short"},
    {"kort", "short"},
    {"signaal", "signal"},
    {"begin", "start"},
    {"eerste", "start"},
    {"stap", "step"},
    {"fase", "step"},
    {"samenvatting", "summary"},
    {"omschrijving", "summary"},
    {"tafel", "table"},
    {"duurt", "takes"},
    {"duur", "takes"},
    {"tijd", "takes"},
    {"leert", "teaches"},
    {"leerdoel", "teaches"},
    {"leerdoelen", "teaches"},
    {"thema", "theme"},
    {"themas", "themes"},
    {"thema", "themes"},
    {"gedachte", "thought"},
    {"gedachten", "thought"},
    {"denkt", "thought"},
    {"tijd", "time"},
    {"duur", "time"},
    {"titel", "title"},
    {"naam", "title"},
    {"tot", "to"},
    {"valkuil", "trap"},
    {"vertrouwen", "trust"},
    {"welkom", "welcome"},
    {"als", "when"},
    {"wanneer", "when"},
    {"indien", "when"},
    {"voorwaarde", "when"},
    {"waarom", "why"},
    {"reden", "why"},
    {"uitleg", "why"},
    {"want", "why"},
    {"omdat", "why"},
    {"feedback", "why"},
    {"coach", "why"},
    {"fout", "wrong"},
    {"verkeerd", "wrong"},
};

static const Meant values[] = {
    {"true", "true"}, {"waar", "true"}, {"ja", "true"},     {"yes", "true"},
    {"wel", "true"},  {"aan", "true"},  {"false", "false"}, {"onwaar", "false"},
    {"nee", "false"}, {"no", "false"},  {"niet", "false"},  {"uit", "false"},
    {"null", "nil"},  {"none", "nil"},  {"nil", "nil"},     {"undefined", "nil"},
};

static const Meant keywords[] = {
    {"and", "and"},          {"en", "and"},        {"or", "or"},         {"of", "or"},
    {"not", "not"},          {"niet", "not"},      {"if", "if"},         {"als", "if"},
    {"then", "then"},        {"dan", "then"},      {"else", "else"},     {"anders", "else"},
    {"elif", "elseif"},      {"elsif", "elseif"},  {"elseif", "elseif"}, {"end", "end"},
    {"einde", "end"},        {"endif", "end"},     {"return", "return"}, {"function", "function"},
    {"functie", "function"}, {"func", "function"}, {"def", "function"},  {"local", "local"},
    {"var", "local"},        {"let", "local"},     {"const", "local"},   {"while", "while"},
    {"for", "for"},
};

/* Numbers as words. */
static const Meant numbers[] = {
    {"nul", "0"},       {"een", "1"},       {"één", "1"},       {"twee", "2"},
    {"drie", "3"},      {"vier", "4"},      {"vijf", "5"},      {"zes", "6"},
    {"zeven", "7"},     {"acht", "8"},      {"negen", "9"},     {"tien", "10"},
    {"elf", "11"},      {"twaalf", "12"},   {"dertien", "13"},  {"veertien", "14"},
    {"vijftien", "15"}, {"twintig", "20"},  {"dertig", "30"},   {"veertig", "40"},
    {"vijftig", "50"},  {"zestig", "60"},   {"zeventig", "70"}, {"tachtig", "80"},
    {"negentig", "90"}, {"honderd", "100"}, {"geen", "0"},      {"zero", "0"},
    {"one", "1"},       {"two", "2"},       {"three", "3"},     {"four", "4"},
    {"five", "5"},      {"six", "6"},       {"seven", "7"},     {"eight", "8"},
    {"nine", "9"},      {"ten", "10"},      {"eleven", "11"},   {"twelve", "12"},
    {"fifteen", "15"},  {"twenty", "20"},   {"thirty", "30"},   {"forty", "40"},
    {"fifty", "50"},    {"sixty", "60"},    {"seventy", "70"},  {"eighty", "80"},
    {"ninety", "90"},   {"hundred", "100"},
};

#define COUNT(list) ((int)(sizeof list / sizeof *list))

static char small(char c) {
    return c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
}

bool typed_same(const char *a, const char *b) {
    while (*a && small(*a) == small(*b)) {
        a++;
        b++;
    }
    return !*a && !*b;
}

static const char *find(const Meant *list, int count, const char *typed, int nth) {
    for (int i = 0; i < count; i++)
        if (typed_same(list[i].typed, typed) && nth-- == 0)
            return list[i].meant;
    return NULL;
}

const char *typed_meant(const char *typed, int nth) {
    return find(words, COUNT(words), typed, nth);
}

const char *typed_field(const Field *fields, int count, const char *typed) {
    const char *meant;
    for (int n = 0; (meant = typed_meant(typed, n)); n++)
        if (field_find(fields, count, meant) >= 0)
            return meant;
    return NULL;
}

const char *typed_word(const Grammar *grammar, const char *typed) {
    const char *meant;
    for (int n = 0; (meant = typed_meant(typed, n)); n++)
        if (grammar_word(grammar, meant) >= 0)
            return meant;
    return NULL;
}

const char *typed_value(const char *typed) {
    return find(values, COUNT(values), typed, 0);
}

const char *typed_keyword(const char *typed) {
    return find(keywords, COUNT(keywords), typed, 0);
}

const char *typed_number(const char *typed) {
    return find(numbers, COUNT(numbers), typed, 0);
}
