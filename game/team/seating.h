/* Vote files become seats and first votes: the way into a session that begins at the reveal. */
#ifndef KLACHT_TEAM_SEATING_H
#define KLACHT_TEAM_SEATING_H

#include "base/finding.h"
#include "model/votes.h"
#include "team/calibration.h"

/* In the set-up: one seat per rater. False with findings. */
bool seating_take_votes(Calibration *calibration, const VoteTable *votes, Findings *findings);

#endif
