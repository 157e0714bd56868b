package org.thinkuknow.duties;

import org.thinkuknow.content.ContentFiles;
import org.thinkuknow.content.Entry;
import org.thinkuknow.content.Problems;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which facts can be entered, from content/law/facts.yaml. */
final class FactKinds {

    static final String FILE = "law/facts.yaml";

    private static final int FEW_SLIPS = 2;
    /** A shorter word than this for each slip is another word. */
    private static final int LETTERS_A_SLIP = 4;

    private final Map<String, FactKind> byKey;

    private FactKinds(Map<String, FactKind> byKey) {
        this.byKey = byKey;
    }

    static FactKinds read(ContentFiles files, Problems problems) {
        var byKey = new LinkedHashMap<String, FactKind>();
        for (var entry :
                Entry.parse(FILE, 1, files.written(FILE).orElse(""), problems).list()) {
            entry.onlyKeys("key", "also", "means", "is", "holds", "sets");
            var kind = kind(entry);
            put(entry, "key", kind.key(), kind, byKey);
            if (entry.keys().contains("also")) {
                entry.list("also").forEach(also -> put(entry, "also", also.text(), kind, byKey));
            }
        }
        return new FactKinds(byKey);
    }

    private static FactKind kind(Entry entry) {
        var holds = Arrays.stream(FactKind.Holds.values())
                .filter(each ->
                        each.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(entry.text("holds")))
                .findFirst();
        if (holds.isEmpty()) {
            entry.wrong(
                    "holds",
                    "`holds` must be event, notice, event-with-place, spell, spell-start, spell-end, yes-or-no,"
                            + " no-or-yes, number, words or aside.");
        }
        return new FactKind(
                entry.text("key"),
                entry.text("means"),
                entry.text("is"),
                holds.orElse(FactKind.Holds.ASIDE),
                entry.keys().contains("sets")
                        ? entry.part("sets")
                                .map(part -> part.keys().stream()
                                        .collect(Collectors.toUnmodifiableMap(key -> key, part::text)))
                                .orElse(Map.of())
                        : Map.of());
    }

    private static void put(Entry entry, String at, String key, FactKind kind, Map<String, FactKind> byKey) {
        if (!key.matches("[a-z0-9]+(_[a-z0-9]+)*")) {
            entry.wrong(at, "`%s` must be small letters, with `_` between words.".formatted(key));
        }
        if (byKey.put(key, kind) != null) {
            entry.wrong(at, "`%s` stands in this file twice; take one out.".formatted(key));
        }
    }

    /** What a key stands for; the same words in another order are the same key, such as {@code lost_passport}. */
    Optional<FactKind> find(String key) {
        var asked = key.strip().toLowerCase(Locale.ROOT).replaceAll("[- ]+", "_");
        return Optional.ofNullable(byKey.get(asked)).or(() -> {
            var same = byKey.entrySet().stream()
                    .filter(known -> words(known.getKey()).equals(words(asked)))
                    .map(Map.Entry::getValue)
                    .distinct()
                    .toList();
            return same.size() == 1 ? Optional.of(same.getFirst()) : Optional.empty();
        });
    }

    private static List<String> words(String key) {
        return Arrays.stream(key.split("_")).sorted().toList();
    }

    /** A known key from which one differs by no more than a slip or two; one that goes on after it is another word, such as sentenced. */
    Optional<String> near(String key) {
        return byKey.keySet().stream()
                .filter(known -> !key.startsWith(known)
                        && slips(known, key) <= Math.min(FEW_SLIPS, known.length() / LETTERS_A_SLIP))
                .findFirst();
    }

    boolean isEvent(String kind) {
        return byKey.values().stream()
                .anyMatch(each -> each.isEvent() && each.is().equals(kind));
    }

    Collection<FactKind> all() {
        return byKey.values().stream().distinct().toList();
    }

    private static int slips(String one, String other) {
        var before = new int[other.length() + 1];
        Arrays.setAll(before, place -> place);
        for (var row = 1; row <= one.length(); row++) {
            var now = new int[other.length() + 1];
            now[0] = row;
            for (var place = 1; place <= other.length(); place++) {
                var change = one.charAt(row - 1) == other.charAt(place - 1) ? 0 : 1;
                now[place] = Math.min(Math.min(now[place - 1], before[place]) + 1, before[place - 1] + change);
            }
            before = now;
        }
        return before[other.length()];
    }
}
