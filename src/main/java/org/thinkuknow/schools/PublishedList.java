package org.thinkuknow.schools;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import static java.util.Objects.requireNonNull;

/**
 * The lists of schools that publishers hand out, each with the names of its columns; a column may have had several. Those that a
 * list cannot do without are marked with a star.
 */
enum PublishedList {
    ENGLAND("England: edubasealldata.csv of Get Information about Schools", """
            NUMBER* URN
            NAME* EstablishmentName
            STATUS* EstablishmentStatus (code)|EstablishmentStatus (name)
            POSTCODE* Postcode
            OPENED OpenDate
            CLOSED CloseDate
            PHASE PhaseOfEducation (code)|PhaseOfEducation (name)
            TYPE TypeOfEstablishment (code)
            YOUNGEST StatutoryLowAge
            OLDEST StatutoryHighAge
            STREET Street
            STREET_2 Locality
            STREET_3 Address3
            TOWN Town
            WEBSITE SchoolWebsite
            AUTHORITY LA (name)
            AUTHORITY_NUMBER LA (code)
            AUTHORITY_CODE GSSLACode (name)|GSSLACode"""),
    ENGLAND_SHORT("England: the short list with urn, name, town, postcode, open_date and close_date", """
            NUMBER* urn
            NAME* name
            POSTCODE* postcode
            OPENED* open_date
            CLOSED* close_date
            TOWN town"""),
    ENGLAND_LINKS("England: links_edubasealldata.csv of Get Information about Schools", """
            NUMBER* URN
            LINKED* LinkURN
            LINK_TYPE* LinkType"""),
    WALES("Wales: Address list of schools", """
            NUMBER* School Number
            NAME* School Name
            POSTCODE* Postcode|Post Code
            STREET Address 1
            STREET_2 Address 2
            STREET_3 Address 3
            STREET_4 Address 4
            PHASE School Type|Sector
            AUTHORITY LA Name|LEA Name|Local Authority
            AUTHORITY_NUMBER LA Code|LEA Code"""),
    SCOTLAND("Scotland: School contact details", """
            NUMBER* Seed Code
            NAME* School Name
            POSTCODE* Post Code|Postcode
            STREET Address Line 1
            STREET_2 Address Line 2
            STREET_3 Address Line 3
            AUTHORITY LA Name|Local Authority
            PRIMARY Primary Department|Primary
            SECONDARY Secondary Department|Secondary
            SPECIAL Special Department|Special"""),
    NORTHERN_IRELAND("Northern Ireland: the export of Institution Search", """
            NUMBER* Institution Reference Number
            NAME* Institution Name
            STATUS* Status
            POSTCODE* Postcode
            CLOSED Date Closed
            PHASE Type
            STREET Address Line 1
            STREET_2 Address Line 2
            STREET_3 Address Line 3
            TOWN Town""");

    private final String title;
    private final Map<Column, List<String>> names = new EnumMap<>(Column.class);
    private final Set<Column> keys = EnumSet.noneOf(Column.class);

    PublishedList(String title, String columns) {
        this.title = title;
        for (var line : columns.lines().toList()) {
            var parts = line.split(" ", 2);
            var column = Column.valueOf(parts[0].replace("*", ""));
            names.put(column, List.of(parts[1].split("\\|")));
            if (parts[0].endsWith("*")) {
                keys.add(column);
            }
        }
    }

    /** The list in plain words, with its publisher's name for it. */
    String title() {
        return title;
    }

    /** The nation whose schools it names; empty if it only says which came after which. */
    Optional<Nation> nation() {
        return switch (this) {
            case ENGLAND, ENGLAND_SHORT -> Optional.of(Nation.ENGLAND);
            case WALES -> Optional.of(Nation.WALES);
            case SCOTLAND -> Optional.of(Nation.SCOTLAND);
            case NORTHERN_IRELAND -> Optional.of(Nation.NORTHERN_IRELAND);
            case ENGLAND_LINKS -> Optional.empty();
        };
    }

    /** Where each column stands under the names of a heading; a name that comes twice counts at its first place. */
    Map<Column, Integer> places(List<String> heading) {
        var plain = heading.stream().map(PublishedList::plain).toList();
        var places = new EnumMap<Column, Integer>(Column.class);
        names.forEach((column, known) -> known.stream()
                .map(name -> plain.indexOf(plain(name)))
                .filter(place -> place >= 0)
                .findFirst()
                .ifPresent(place -> places.put(column, place)));
        return places;
    }

    /** How the publisher calls the columns that a list cannot do without and that are not among some. */
    List<String> missing(Set<Column> there) {
        var missing = new ArrayList<String>();
        keys.stream().filter(key -> !there.contains(key)).forEach(key -> missing.add(nameOf(key)));
        return missing;
    }

    /** How the publisher calls a column. */
    String nameOf(Column column) {
        return requireNonNull(names.get(column)).getFirst();
    }

    static List<PublishedList> all() {
        return Arrays.asList(values());
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
