-- The tables of `klachtenspel report --format csv`, for PostgreSQL 12 and later. Fill them by load.sql; look at them
-- through views.sql. The columns are those of `klachtenspel report --columns`, in their order.

create schema klachtenspel;

create table klachtenspel.plays (
    play text primary key,
    case_id text not null,
    title text not null,
    case_hash text not null,
    language text not null,
    house_hash text not null,
    alias text,
    seats integer,
    mode text not null,
    rewound boolean not null,
    time_factor double precision,
    started timestamptz not null,
    ended timestamptz not null,
    duration_ms bigint not null,
    ending text not null,
    outcome text not null,
    passed boolean not null,
    total double precision,
    recognition double precision,
    empathy double precision,
    speed double precision,
    mandate double precision,
    signals integer not null,
    hits integer not null,
    misses integer not null,
    negatives integer not null,
    false_alarms integer not null,
    judged integer not null,
    judged_right integer not null,
    replies integer not null,
    explain integer not null,
    defend integer not null,
    traps integer not null,
    spent double precision not null,
    contacts integer not null,
    hours double precision not null,
    program text not null
);

create table klachtenspel.turns (
    play text not null references klachtenspel.plays,
    turn integer not null,
    moment text not null,
    at_ms bigint not null,
    lines integer not null,
    act text,
    reply text,
    acts text,
    empathy double precision,
    lowest double precision,
    highest double precision,
    judge_is text,
    judge_kind text,
    credit double precision,
    remedies text,
    euros double precision,
    hand_over text,
    route text,
    offer_score double precision,
    thinking_ms bigint,
    allowed_ms double precision,
    trust_before double precision not null,
    trust_after double precision not null,
    patience_before double precision not null,
    patience_after double precision not null,
    mood text,
    primary key (play, turn)
);

create table klachtenspel.marks (
    play text not null,
    turn integer not null,
    moment text not null,
    type text not null,
    mark text,
    kind text,
    marked boolean not null,
    line integer,
    first_word integer,
    last_word integer,
    foreign key (play, turn) references klachtenspel.turns
);

create index on klachtenspel.marks (play, turn);
