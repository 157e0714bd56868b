package org.thinkuknow.duties;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads facts as a table writes them, {@code key=value;key=value}, and refuses with a sentence what cannot be understood. */
final class FactsReader {

    private static final Set<String> NO_DAY = Set.of("none", "unknown", Circumstances.INDEFINITE, "yes", "no");
    private static final Set<String> OPEN =
            Set.of("", "?", "open", "unknown", "ongoing", "present", "today", "none", "now", "-");

    private final FactKinds kinds;
    private final List<Happening> happenings = new ArrayList<>();
    private final List<Spell> spells = new ArrayList<>();
    private final Map<String, String> told = new HashMap<>();
    private final Map<String, When> starts = new HashMap<>();
    private final Map<String, When> ends = new HashMap<>();
    private final Map<String, String> asides = new HashMap<>();
    private final List<String> unknown = new ArrayList<>();

    private FactsReader(FactKinds kinds) {
        this.kinds = kinds;
    }

    /**
     * What was read.
     *
     * @param asides  what a question may ask for
     * @param unknown keys that nobody knows, and that nothing was made of
     */
    record Read(Facts facts, Map<String, String> asides, List<String> unknown) {
        Optional<When> day(String aside) {
            return Optional.ofNullable(asides.get(aside)).map(When::parse);
        }
    }

    /** @throws IllegalArgumentException with a sentence for people */
    static Read read(FactKinds kinds, Nation nation, String duty, String facts) {
        var reader = new FactsReader(kinds);
        reader.told.put(Circumstances.ASKED, duty);
        for (var fact : facts.split(";")) {
            if (!fact.isBlank()) {
                reader.take(fact.strip());
            }
        }
        reader.joinSpells();
        reader.holdWhoIsNotFree();
        return new Read(
                new Facts(nation, reader.happenings, reader.spells, reader.told), reader.asides, reader.unknown);
    }

    private void take(String fact) {
        var parts = fact.split("=", 2);
        var key = parts[0].strip();
        if (parts.length < 2 || parts[1].isBlank()) {
            throw new IllegalArgumentException("“%s” says nothing; write key=value.".formatted(fact));
        }
        var value = parts[1].strip();
        var kind = kinds.find(key);
        if (kind.isPresent()) {
            put(kind.get(), key, value);
            return;
        }
        kinds.near(key).ifPresent(near -> {
            throw new IllegalArgumentException("`%s` is not known; do you mean `%s`?".formatted(key, near));
        });
        unknown.add(key);
    }

    private void put(FactKind kind, String key, String value) {
        switch (kind.holds()) {
            case EVENT -> event(kind, value);
            case NOTICE ->
                each(value).forEach(day -> happenings.add(new Happening(Happening.NOTICE, When.parse(day), kind.is())));
            case EVENT_WITH_PLACE -> eventWithPlace(kind, value);
            case SPELL -> each(value).forEach(part -> spells.add(spell(kind.is(), key, part)));
            case SPELL_START -> starts.put(kind.is(), When.parse(value));
            case SPELL_END -> ends.put(kind.is(), When.parse(value));
            case YES_OR_NO -> tell(kind.is(), key, yesOrNo(key, value));
            case NO_OR_YES -> tell(kind.is(), key, yesOrNo(key, value).equals("yes") ? "no" : "yes");
            case NUMBER -> tell(kind.is(), key, number(key, value));
            case WORDS -> tell(kind.is(), key, value.toLowerCase(Locale.ROOT).replace('_', ' '));
            case ASIDE -> {
                if (asides.put(kind.is(), value) != null) {
                    throw new IllegalArgumentException("`%s` is said twice.".formatted(key));
                }
            }
        }
        if (!value.equals("no") && !value.equals("none")) {
            kind.sets().forEach((name, word) -> tell(name, key, word));
        }
    }

    private void event(FactKind kind, String value) {
        if (NO_DAY.contains(value)) {
            told.put(kind.is(), value);
        } else {
            each(value).forEach(day -> happenings.add(new Happening(kind.is(), When.parse(day), "")));
        }
    }

    private void eventWithPlace(FactKind kind, String value) {
        if (NO_DAY.contains(value)) {
            told.put(kind.is(), value);
            return;
        }
        var parts = value.split("@", 2);
        happenings.add(
                new Happening(kind.is(), When.parse(parts[0].strip()), parts.length < 2 ? "" : parts[1].strip()));
    }

    private static Spell spell(String kind, String key, String value) {
        var parts = value.split("\\.\\.", 2);
        var from = When.parse(parts[0].strip());
        if (parts.length < 2) {
            if (!kind.equals("stay")) {
                throw new IllegalArgumentException(
                        "`%s` needs both days, %s..%s; leave the second out while nobody knows it: %s.."
                                .formatted(key, value, value, value));
            }
            return new Spell(kind, from, from);
        }
        var to = parts[1].strip();
        return new Spell(kind, from, OPEN.contains(to) ? null : When.parse(to));
    }

    private void joinSpells() {
        starts.forEach((kind, from) -> spells.add(new Spell(kind, from, end(kind))));
        ends.keySet().stream()
                .filter(kind -> !starts.containsKey(kind))
                .findFirst()
                .ifPresent(kind -> {
                    throw new IllegalArgumentException("A stay has an end and no beginning.");
                });
    }

    /** Of whom nothing is known but that they are not free, nobody knows until when. */
    private void holdWhoIsNotFree() {
        if ("no".equals(told.get("at-liberty")) && spells.isEmpty() && !happenings.isEmpty()) {
            spells.add(new Spell("custody", happenings.getFirst().at(), null));
        }
    }

    private @Nullable When end(String kind) {
        return ends.get(kind);
    }

    private void tell(String name, String key, String word) {
        var before = told.put(name, word);
        if (before != null && !before.equals(word)) {
            throw new IllegalArgumentException("`%s` says another thing than what stands beside it.".formatted(key));
        }
    }

    private static List<String> each(String value) {
        return List.of(value.split("\\s*,\\s*"));
    }

    private static String yesOrNo(String key, String value) {
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "yes", "true", "y" -> "yes";
            case "no", "false", "n" -> "no";
            default -> throw new IllegalArgumentException("`%s` is yes or no.".formatted(key));
        };
    }

    private static String number(String key, String value) {
        var digits = value.replaceFirst("(?i)\\s*(?:years?|days?|nights?)$", "");
        if (!digits.matches("\\d{1,4}")) {
            throw new IllegalArgumentException("`%s` is a whole number.".formatted(key));
        }
        return String.valueOf(Integer.parseInt(digits));
    }
}
