#include "model/people.h"

#include <string.h>

#include "base/banned.h"

const char *const person_ids[PERSON_COUNT] = {
    [PERSON_VROUW_30] = "vrouw-30",
    [PERSON_VROUW_45] = "vrouw-45",
    [PERSON_VROUW_60] = "vrouw-60",
    [PERSON_VROUW_75] = "vrouw-75",
    [PERSON_MAN_25] = "man-25",
    [PERSON_MAN_40] = "man-40",
    [PERSON_MAN_55] = "man-55",
    [PERSON_MAN_70] = "man-70",
    [PERSON_VROUW_25_HOOFDDOEK] = "vrouw-25-hoofddoek",
    [PERSON_MAN_35_BAARD] = "man-35-baard",
    [PERSON_VROUW_20] = "vrouw-20",
    [PERSON_VROUW_35_BRIL] = "vrouw-35-bril",
    [PERSON_VROUW_40_KRULLEN] = "vrouw-40-krullen",
    [PERSON_VROUW_50] = "vrouw-50",
    [PERSON_VROUW_55_BRIL] = "vrouw-55-bril",
    [PERSON_MAN_30] = "man-30",
    [PERSON_MAN_45_BRIL] = "man-45-bril",
    [PERSON_MAN_60] = "man-60",
    [PERSON_MAN_75] = "man-75",
};

int person_find(const char *id) {
    for (int i = 0; i < PERSON_COUNT; i++)
        if (!strcmp(person_ids[i], id))
            return i;
    return -1;
}
