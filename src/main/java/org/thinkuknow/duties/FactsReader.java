package org.thinkuknow.duties;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads facts as a table writes them, {@code key=value;key=value}, and refuses with a sentence what cannot be understood. */
final class FactsReader {

    private static final Set<String> NO_DAY = Set.of("none", "unknown", Circumstances.INDEFINITE, "yes", "no");
    private static final Set<String> NO_END =
            Set.of("further order", "until further order", "life", "lifelong", "no end");
    private static final Pattern SINCE = Pattern.compile("(?i)(?:since|from) (.+)");
    private static final Set<String> IS = Set.of("yes", "true", "y", "in force", "active", "current");
    private static final Set<String> IS_NOT = Set.of("no", "false", "n", "none", "not in force", "ended");

    private static final String AT_LIBERTY = "at-liberty";

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
        /** A day, if there is one: what is said to be none or not to be known is no day. */
        Optional<When> day(String aside) {
            return Optional.ofNullable(asides.get(aside))
                    .filter(said -> !NO_DAY.contains(plain(said)))
                    .map(When::parse);
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
            case SPELL -> spells(kind, key, value);
            case SPELL_START -> starts.put(kind.is(), When.parse(value));
            case SPELL_END -> end(kind, value);
            case YES_OR_NO -> tell(kind.is(), key, yesOrNo(key, value));
            case NO_OR_YES -> tell(kind.is(), key, yesOrNo(key, value).equals("yes") ? "no" : "yes");
            case NUMBER -> number(key, value).ifPresent(number -> tell(kind.is(), key, number));
            case WORDS -> tell(kind.is(), key, plain(value));
            case ASIDE -> {
                if (asides.put(kind.is(), value) != null) {
                    throw new IllegalArgumentException("`%s` is said twice.".formatted(key));
                }
            }
        }
        if (!IS_NOT.contains(plain(value))) {
            kind.sets().forEach((name, word) -> tell(name, key, word));
        }
    }

    private void event(FactKind kind, String value) {
        if (NO_DAY.contains(plain(value))) {
            told.put(kind.is(), plain(value));
        } else if (NO_END.contains(plain(value))) {
            told.put(kind.is(), Circumstances.INDEFINITE);
        } else {
            each(value).forEach(day -> happenings.add(new Happening(kind.is(), When.parse(day), "")));
        }
    }

    private void eventWithPlace(FactKind kind, String value) {
        if (NO_DAY.contains(plain(value))) {
            told.put(kind.is(), plain(value));
            return;
        }
        var parts = value.split("@", 2);
        happenings.add(
                new Happening(kind.is(), When.parse(parts[0].strip()), parts.length < 2 ? "" : parts[1].strip()));
    }

    /** Some only say that somebody is in custody, in hospital or abroad. */
    private void spells(FactKind kind, String key, String value) {
        if (isYesOrNo(value)) {
            if (yesOrNo(key, value).equals("yes")) {
                tell("abroad".equals(kind.is()) ? "within-uk" : AT_LIBERTY, key, "no");
            }
            return;
        }
        each(value).forEach(part -> spells.add(spell(kind.is(), key, part)));
    }

    private void end(FactKind kind, String value) {
        if (isOpen(value)) {
            return;
        }
        ends.put(kind.is(), When.parse(value));
    }

    private static Spell spell(String kind, String key, String value) {
        var since = SINCE.matcher(value);
        if (since.matches() && !value.contains("..")) {
            return new Spell(kind, When.parse(since.group(1)), null);
        }
        var placed = value.split("@", 2);
        var parts = placed[0].split("\\.\\.", 2);
        var place = placed.length < 2 ? "" : placed[1].strip().toLowerCase(Locale.ROOT);
        var from = When.parse(parts[0].strip());
        if (parts.length < 2) {
            if (!kind.equals("stay")) {
                throw new IllegalArgumentException(
                        "`%s` needs both days, %s..%s; leave the second out while nobody knows it: %s.."
                                .formatted(key, value, value, value));
            }
            return new Spell(kind, from, from, place);
        }
        var to = parts[1].strip();
        return new Spell(kind, from, isOpen(to) ? null : When.parse(to), place);
    }

    /** Whatever is no day says that nobody knows it: "unknown", "ongoing", nothing at all. */
    private static boolean isOpen(String end) {
        return end.chars().noneMatch(Character::isDigit);
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
        var isHeld = "no".equals(told.get(AT_LIBERTY))
                && happenings.stream().noneMatch(each -> each.kind().equals("released"));
        if (isHeld && spells.isEmpty() && !happenings.isEmpty()) {
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

    private static boolean isYesOrNo(String value) {
        return IS.contains(plain(value)) || IS_NOT.contains(plain(value));
    }

    private static String yesOrNo(String key, String value) {
        if (!isYesOrNo(value)) {
            throw new IllegalArgumentException("`%s` is yes or no.".formatted(key));
        }
        return IS.contains(plain(value)) ? "yes" : "no";
    }

    private static String plain(String value) {
        return value.toLowerCase(Locale.ROOT).replace('_', ' ').strip();
    }

    private static Optional<String> number(String key, String value) {
        if (NO_DAY.contains(plain(value))) {
            return Optional.empty();
        }
        var digits = value.replaceFirst("(?i)\\s*(?:years?|days?|nights?)$", "");
        if (!digits.matches("\\d{1,4}")) {
            throw new IllegalArgumentException("`%s` is a whole number.".formatted(key));
        }
        return Optional.of(String.valueOf(Integer.parseInt(digits)));
    }
}
