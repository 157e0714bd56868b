package org.thinkuknow.duties;

import org.thinkuknow.content.ContentFiles;
import org.thinkuknow.content.Entry;
import org.thinkuknow.content.Problems;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What places and sentences are called, from content/law/words.yaml.
 *
 * @param areas       parts of the world that rules tell apart, each with the names of its places; one that is not here is elsewhere
 * @param publicWords words by which a place is known that the public may enter
 * @param indefinite  words by which a sentence without an end is known
 * @param kinds       other sentences and orders, each with the words by which it is known
 * @param halfCustody words by which a sentence is known of which half is custody
 * @param inPerson    ways of notifying that count
 * @param wrongStation words by which a station is known where a notification does not count
 * @param mandatory   what a notification of travel must say
 * @param asHeld      what it must say as far as it is known
 */
record WordLists(
        List<Area> areas,
        List<String> publicWords,
        List<String> indefinite,
        List<Kind> kinds,
        List<String> halfCustody,
        List<String> inPerson,
        List<String> wrongStation,
        List<String> mandatory,
        List<String> asHeld) {

    static final String FILE = "law/words.yaml";
    /** Where a place is that no area names, and where a journey leads that goes to more than one. */
    static final String ELSEWHERE = "elsewhere";

    /** A part of the world. */
    record Area(String id, List<String> names) {}

    /** A kind of sentence or order. */
    record Kind(String disposal, List<String> words) {}

    static WordLists read(ContentFiles files, Problems problems) {
        var entry = Entry.parse(FILE, 1, files.written(FILE).orElse(""), problems);
        entry.onlyKeys(
                "areas",
                "open-to-public",
                "indefinite-sentences",
                "sentence-kinds",
                "half-is-custody",
                "in-person",
                "wrong-station",
                "travel-mandatory",
                "travel-as-held");
        var areas = new ArrayList<Area>();
        for (var area : entry.list("areas")) {
            area.onlyKeys("id", "names");
            areas.add(new Area(area.text("id"), lower(area, "names")));
        }
        var kinds = new ArrayList<Kind>();
        for (var kind : entry.list("sentence-kinds")) {
            kind.onlyKeys("disposal", "words");
            kinds.add(new Kind(kind.text("disposal"), lower(kind, "words")));
        }
        return new WordLists(
                areas,
                lower(entry, "open-to-public"),
                lower(entry, "indefinite-sentences"),
                kinds,
                lower(entry, "half-is-custody"),
                lower(entry, "in-person"),
                lower(entry, "wrong-station"),
                lower(entry, "travel-mandatory"),
                lower(entry, "travel-as-held"));
    }

    private static List<String> lower(Entry entry, String key) {
        var words = entry.list(key).stream()
                .map(each -> each.text().toLowerCase(Locale.ROOT))
                .toList();
        if (words.isEmpty() || words.contains("")) {
            entry.wrong(key, "`%s` must be a list of words.".formatted(key));
        }
        return words;
    }

    /** The one area to which a journey leads; a stop in the United Kingdom on the way is none. */
    String onlyTo(String destination) {
        var stops = Arrays.stream(
                        plain(destination).split("\\s*+(?:\\bthen\\b|\\bvia\\b|\\band\\b|\\bto\\b|[,/+>&;])\\s*"))
                .filter(stop -> !stop.isBlank())
                .map(this::area)
                .distinct()
                .toList();
        if (stops.size() == 1) {
            return stops.getFirst();
        }
        var abroad = stops.stream()
                .filter(stop -> !stop.equals(areas.getFirst().id()))
                .toList();
        return abroad.size() == 1 ? abroad.getFirst() : ELSEWHERE;
    }

    private String area(String place) {
        return areas.stream()
                .filter(area -> area.names().contains(place.replaceFirst("^the ", "")))
                .map(Area::id)
                .findFirst()
                .orElse(ELSEWHERE);
    }

    boolean isOpenToPublic(String place) {
        return publicWords.stream().anyMatch(plain(place)::contains);
    }

    boolean isIndefinite(String sentence) {
        return hasOneOf(indefinite, sentence);
    }

    /** What rules call a sentence or order that was told in words; nothing if the words say no more than its length. */
    Optional<String> disposal(String sentence) {
        return kinds.stream()
                .filter(kind -> hasOneOf(kind.words(), sentence))
                .map(Kind::disposal)
                .findFirst();
    }

    boolean isHalfCustody(String sentence) {
        return hasOneOf(halfCustody, sentence);
    }

    boolean isInPerson(String way) {
        return hasOneOf(inPerson, way) && !plain(way).startsWith("not ");
    }

    boolean isWrongStation(String station) {
        return hasOneOf(wrongStation, station);
    }

    private static boolean hasOneOf(List<String> words, String text) {
        var plain = plain(text);
        return words.stream().anyMatch(word -> plain.matches(".*\\b" + word + "\\b.*"));
    }

    /**
     * Whether a notification of travel may do without something.
     *
     * @return nothing if nobody knows what that is
     */
    Optional<Boolean> mayBeMissing(String content) {
        var named = plain(content);
        return mandatory.contains(named)
                ? Optional.of(false)
                : asHeld.contains(named) ? Optional.of(true) : Optional.empty();
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replace('_', ' ').strip();
    }
}
