package org.thinkuknow.language;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** What the letters alone tell: a stretch in letters other than Latin is in no language that has signs. */
final class Scripts {

    /**
     * So many letters in a row count in any text, and two where most letters are such; single ones are faces drawn with
     * a letter of Kannada or Kana.
     */
    private static final int ENOUGH = 3;

    private static final Map<UnicodeScript, String> NAMES = new EnumMap<>(Map.ofEntries(
            Map.entry(UnicodeScript.BENGALI, "Bengali"),
            Map.entry(UnicodeScript.GURMUKHI, "Punjabi"),
            Map.entry(UnicodeScript.DEVANAGARI, "Hindi, Nepali or another language in Devanagari letters"),
            Map.entry(UnicodeScript.GUJARATI, "Gujarati"),
            Map.entry(UnicodeScript.TAMIL, "Tamil"),
            Map.entry(UnicodeScript.TELUGU, "Telugu"),
            Map.entry(UnicodeScript.MALAYALAM, "Malayalam"),
            Map.entry(UnicodeScript.KANNADA, "Kannada"),
            Map.entry(UnicodeScript.SINHALA, "Sinhala"),
            Map.entry(UnicodeScript.GREEK, "Greek"),
            Map.entry(UnicodeScript.HEBREW, "Hebrew or Yiddish"),
            Map.entry(UnicodeScript.THAI, "Thai"),
            Map.entry(UnicodeScript.HAN, "Chinese"),
            Map.entry(UnicodeScript.HIRAGANA, "Japanese"),
            Map.entry(UnicodeScript.KATAKANA, "Japanese"),
            Map.entry(UnicodeScript.HANGUL, "Korean"),
            Map.entry(UnicodeScript.ETHIOPIC, "Amharic or Tigrinya"),
            Map.entry(UnicodeScript.GEORGIAN, "Georgian"),
            Map.entry(UnicodeScript.ARMENIAN, "Armenian")));

    private Scripts() {}

    static Optional<OtherLanguage> in(String text) {
        var letters = new EnumMap<UnicodeScript, Integer>(UnicodeScript.class);
        var inWords = new EnumMap<UnicodeScript, Integer>(UnicodeScript.class);
        var before = UnicodeScript.COMMON;
        for (var character : text.codePoints().toArray()) {
            var script = Character.isLetter(character) ? UnicodeScript.of(character) : UnicodeScript.COMMON;
            if (script != UnicodeScript.COMMON && script != UnicodeScript.INHERITED) {
                letters.merge(script, 1, Integer::sum);
                inWords.merge(script, script == before ? 1 : 0, Integer::sum);
            }
            if (script != UnicodeScript.COMMON || !isMark(character)) {
                before = script;
            }
        }
        var all = letters.values().stream().mapToInt(Integer::intValue).sum();
        return letters.entrySet().stream()
                .filter(found -> found.getKey() != UnicodeScript.LATIN && found.getKey() != UnicodeScript.UNKNOWN)
                .filter(found ->
                        inWords.getOrDefault(found.getKey(), 0) >= (found.getValue() * 2 > all ? 1 : ENOUGH - 1))
                .max(Map.Entry.comparingByValue())
                .map(found -> new OtherLanguage(name(found.getKey(), letters, text)));
    }

    private static boolean isMark(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.FORMAT -> true;
            default -> false;
        };
    }

    private static String name(UnicodeScript script, Map<UnicodeScript, Integer> letters, String text) {
        return switch (script) {
            case ARABIC -> arabic(text);
            case CYRILLIC -> cyrillic(text);
            case HAN -> letters.containsKey(UnicodeScript.HIRAGANA) ? "Japanese" : "Chinese";
            default -> NAMES.getOrDefault(script, OtherLanguage.UNKNOWN.name());
        };
    }

    private static String arabic(String text) {
        if (holdsAny(text, "ټډړږښځڅېۍ")) {
            return "Pashto";
        }
        if (holdsAny(text, "ێۆڵڕە")) {
            return "Kurdish";
        }
        if (holdsAny(text, "ٹڈڑںےہھ")) {
            return "Urdu";
        }
        return holdsAny(text, "پچژگیک") ? "Persian, Dari or Urdu" : "Arabic";
    }

    private static String cyrillic(String text) {
        if (holdsAny(text, "іїєґІЇЄҐ")) {
            return "Ukrainian";
        }
        if (holdsAny(text, "ыэёЫЭЁ")) {
            return "Russian";
        }
        return "Ukrainian, Russian, Bulgarian or another language in Cyrillic letters";
    }

    private static boolean holdsAny(String text, String letters) {
        return text.chars().anyMatch(character -> letters.indexOf(character) >= 0);
    }
}
