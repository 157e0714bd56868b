package org.thinkuknow.schools;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * What a list says of one school. Head teachers and telephone numbers have no place in it.
 *
 * @param number        England's unique reference number; in the other nations a small letter and their own number
 * @param street        without the town, as written
 * @param postcode      with one space, or as it is written abroad; may be empty
 * @param authority     the name of the local authority; may be empty
 * @param authorityCode its code of nine characters (GSS); may be empty
 * @param host          the host of its own website, see {@link WebsiteHost}; may be empty
 * @param youngest      the age from which children may come
 */
record RegisterEntry(
        String number,
        Nation nation,
        String name,
        String street,
        String town,
        String postcode,
        String authority,
        String authorityCode,
        String host,
        SchoolStatus status,
        Phase phase,
        @Nullable Integer youngest,
        @Nullable Integer oldest,
        @Nullable LocalDate opened,
        @Nullable LocalDate closed) {

    /** This, with what is known already where the list has no column for it. */
    RegisterEntry over(RegisterEntry known, Heading heading) {
        var authorities = heading.has(Column.AUTHORITY);
        var ages = heading.has(Column.YOUNGEST);
        return new RegisterEntry(
                number,
                heading.has(Column.TYPE) ? nation : known.nation,
                name,
                heading.has(Column.STREET) ? street : known.street,
                heading.has(Column.TOWN) || heading.has(Column.STREET) ? town : known.town,
                postcode,
                authorities ? authority : known.authority,
                heading.has(Column.AUTHORITY_CODE) ? authorityCode : known.authorityCode,
                heading.has(Column.WEBSITE) ? host : known.host,
                status,
                heading.has(Column.PHASE) || heading.has(Column.PRIMARY) ? phase : known.phase,
                ages ? youngest : known.youngest,
                ages ? oldest : known.oldest,
                heading.has(Column.OPENED) ? opened : known.opened,
                heading.has(Column.CLOSED) ? closed : known.closed);
    }
}
