package org.thinkuknow.schools;

/** What we take from the lists of the registers. Whatever has no name here is never read, the names of head teachers first of all. */
enum Column {
    NUMBER,
    NAME,
    STATUS,
    OPENED,
    CLOSED,
    PHASE,
    TYPE,
    YOUNGEST,
    OLDEST,
    STREET,
    STREET_2,
    STREET_3,
    STREET_4,
    TOWN,
    POSTCODE,
    AUTHORITY,
    AUTHORITY_NUMBER,
    AUTHORITY_CODE,
    /** Scotland says yes or no for each department. */
    PRIMARY,
    SECONDARY,
    SPECIAL,
    /** The school's own website. */
    WEBSITE,
    LINKED,
    LINK_TYPE
}
