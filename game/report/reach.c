#include "report/reach.h"

#include "base/banned.h"

static void add_person(Reach *reach, int person) {
    for (int i = 0; i < reach->count; i++)
        if (reach->persons[i] == person)
            return;
    if (reach->count < REPORT_LEAST_PEOPLE)
        reach->persons[reach->count++] = person;
}

int reach_people(int known, bool anonymous) {
    return known ? known : anonymous;
}

void reach_add(Reach *reach, int person, int seats) {
    if (person >= 0)
        add_person(reach, person);
    else if (seats > reach->seats)
        reach->seats = seats;
    reach->anonymous |= person < 0 && !seats;
}

void reach_join(Reach *reach, const Reach *other) {
    for (int i = 0; i < other->count; i++)
        add_person(reach, other->persons[i]);
    if (other->seats > reach->seats)
        reach->seats = other->seats;
    reach->anonymous |= other->anonymous;
}

bool reach_enough(const Reach *reach) {
    return report_may_count(reach_people(reach->count + reach->seats, reach->anonymous));
}

bool reach_none(const Reach *reach) {
    return !(reach->count + reach->seats + reach->anonymous);
}

bool reach_hidden(const Reach *rest) {
    return reach_enough(rest) || reach_none(rest);
}
