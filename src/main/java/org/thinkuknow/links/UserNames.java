package org.thinkuknow.links;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** User names in a text: behind an @, behind the name of a site, or by their look. */
final class UserNames {

    private static final String NAME = "[\\p{L}\\p{N}_][\\p{L}\\p{N}._-]{2,39}";
    private static final String SITES =
            "snap ?chat|snap|sc|instagram|insta|ig|tik ?tok|discord|disc|roblox|rblx|xbox|psn|play ?station|fortnite|minecraft"
                    + "|whats "
                    + "?app|telegram|kik|twitter|youtube|yt|facebook|fb|steam|twitch|signal|skype|omegle|yubo|wizz|user "
                    + "?name|gamer ?tag|handle|nick ?name|account";
    private static final Pattern BEHIND_AT = Pattern.compile("(?<![\\p{L}\\p{N}._%+-])@(" + NAME + ")");
    private static final Pattern BEHIND_SITE = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:" + SITES + ")(?:['’]?s)?(?: (?:user ?name|name|id|tag|account|acc|handle|user))?"
                    + "\\s{0,2}(?:is called|goes by|is|called|named|[:=–-])\\s{0,2}[\"'“‘(@]{0,3}(" + NAME + ")",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern LIKE_A_NAME =
            Pattern.compile("(?<![\\p{L}\\p{N}._%+@-])(?:\\p{L}[\\p{L}\\p{N}.]{0,30}_[\\p{L}\\p{N}._]{1,30}|\\p{L}{4,24"
                    + "}[._]?\\p{N}{2,8})(?![\\p{L}\\p{N}_@])");
    private static final String BEHIND_IT = "[\\p{IsWhite_Space}\"'”’.,!]";
    private static final Pattern AROUND =
            Pattern.compile("^[\\p{IsWhite_Space}\"'“‘@]+|(?<!" + BEHIND_IT + ")" + BEHIND_IT + "+$");
    private static final Pattern NO_NAME = Pattern.compile(
            "(?:year|class|room|form|grade|covid|fifa|iphone|android|windows|aged|under|over|xbox|route|unit|flat|house|number"
                    + "|chapter|page|level|season|part|games?|snap|group|page|area|call|since|about|around|like|o"
                    + "ver|than|with|from|only|just|born|july|june|march|april|august)[._]?\\d+");
    private static final Set<String> COMMON = Set.of(
            "private",
            "public",
            "called",
            "name",
            "the",
            "and",
            "not",
            "that",
            "this",
            "his",
            "her",
            "their",
            "him",
            "them",
            "they",
            "she",
            "about",
            "with",
            "from",
            "for",
            "but",
            "was",
            "has",
            "had",
            "have",
            "are",
            "you",
            "your",
            "mine",
            "where",
            "when",
            "what",
            "who",
            "how",
            "why",
            "because",
            "really",
            "very",
            "just",
            "only",
            "also",
            "always",
            "never",
            "now",
            "still",
            "gone",
            "deleted",
            "blocked",
            "fake",
            "new",
            "old",
            "real",
            "good",
            "bad",
            "fun",
            "scary",
            "weird",
            "here",
            "there",
            "something",
            "someone",
            "somebody",
            "nothing",
            "anything",
            "unknown",
            "dunno",
            "idk",
            "none",
            "nobody",
            "everyone",
            "friend",
            "friends",
            "boyfriend",
            "girlfriend",
            "stranger",
            "teacher",
            "uncle",
            "dad",
            "mum",
            "mom",
            "stepdad",
            "brother",
            "sister",
            "cousin",
            "man",
            "boy",
            "girl",
            "woman",
            "adult",
            "guy",
            "person",
            "people",
            "user",
            "account",
            "open",
            "full",
            "empty",
            "hacked",
            "being",
            "getting",
            "going",
            "saying",
            "one",
            "two",
            "my",
            "snap",
            "snapchat",
            "insta",
            "instagram",
            "tiktok",
            "discord",
            "roblox",
            "whatsapp",
            "facebook",
            "youtube",
            "game",
            "online",
            "school",
            "home");

    private UserNames() {}

    static Stream<Identifier> in(CharSequence text) {
        return Stream.of(
                        behind(BEHIND_AT, text),
                        behind(BEHIND_SITE, text),
                        LIKE_A_NAME
                                .matcher(text)
                                .results()
                                .flatMap(found -> name(IdentifierKind.USER_NAME, found.group()).stream()))
                .flatMap(names -> names);
    }

    /** What somebody typed who knows that it is a name, as in the field for the other person: one word, and nothing around it. */
    static Stream<Identifier> only(CharSequence text) {
        var typed = AROUND.matcher(text).replaceAll("");
        return typed.matches(NAME)
                ? name(typed.matches("\\p{L}+") ? IdentifierKind.NAME : IdentifierKind.USER_NAME, typed).stream()
                : Stream.empty();
    }

    private static Stream<Identifier> behind(Pattern sign, CharSequence text) {
        return sign.matcher(text).results().flatMap(found -> name(IdentifierKind.USER_NAME, found.group(1)).stream());
    }

    private static Optional<Identifier> name(IdentifierKind kind, String written) {
        var letters = Plain.letters(written);
        var value = Plain.joined(written);
        return value.length() < 3
                        || COMMON.contains(value)
                        || NO_NAME.matcher(letters).matches()
                        || value.chars().noneMatch(Character::isLetter)
                        || Emails.isMailSite(written)
                ? Optional.empty()
                : Optional.of(new Identifier(kind, value, written.replaceFirst("[._-]+$", "")));
    }
}
