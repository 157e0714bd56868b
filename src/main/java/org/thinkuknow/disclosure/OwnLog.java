package org.thinkuknow.disclosure;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.account.SignedIn;
import org.thinkuknow.vault.SealBroken;

import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The list of a teacher's own records, each with enough to tell it from the others and no more. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('TEACHER', 'EDUCATOR')")
public class OwnLog {

    private static final Limit NEWEST = Limit.of(100);
    private static final int FIRST_WORDS = 6;
    private static final int LONGEST = 60;
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");

    private final DisclosureRepository rows;
    private final DisclosureTexts texts;
    private final HandOvers handOvers;

    OwnLog(DisclosureRepository rows, DisclosureTexts texts, HandOvers handOvers) {
        this.rows = rows;
        this.texts = texts;
        this.handOvers = handOvers;
    }

    /** The author's own records, the latest first; 100 at most. One that cannot be opened any more hides no other. */
    public List<OwnRecord> mine() {
        return rows.ownOf(SignedIn.username(), NEWEST).stream().map(this::line).toList();
    }

    private OwnRecord line(Disclosure found) {
        var dates = found.dates();
        var handed = handOvers.find(found.reference());
        try {
            var text = texts.open(found);
            return new OwnRecord(
                    found.reference(),
                    dates.begunAt(),
                    dates.signedAt(),
                    dates.report(),
                    handed.map(HandedDisclosure::acknowledgedAt).orElse(null),
                    handed.flatMap(HandedDisclosure::decision).orElse(null),
                    handed.map(HandedDisclosure::recipient).orElse(null),
                    initials(text.pupil()),
                    text.schoolPart().className(),
                    firstWords(text.childWords()));
        } catch (SealBroken e) {
            return new OwnRecord(
                    found.reference(), dates.begunAt(), dates.signedAt(), dates.report(), null, null, null, "", "", "");
        }
    }

    /** The first letter of each of the first three parts of a name. */
    static String initials(String name) {
        return SPACES.splitAsStream(name.strip())
                .filter(part -> !part.isEmpty())
                .limit(3)
                .map(part -> part.substring(0, part.offsetByCodePoints(0, 1)))
                .collect(Collectors.joining());
    }

    private static String firstWords(String words) {
        var first = SPACES.splitAsStream(words.strip()).limit(FIRST_WORDS).collect(Collectors.joining(" "));
        return first.codePointCount(0, first.length()) <= LONGEST
                ? first
                : first.substring(0, first.offsetByCodePoints(0, LONGEST));
    }

    /**
     * A line of the list of somebody's own records.
     *
     * @param report         the reference under which officers have it; null if they do not
     * @param acknowledgedAt when somebody acknowledged it; null if nobody has
     * @param decision       what was decided at the school; null if nothing was
     * @param recipient      who reads it; null if it was not handed over
     * @param child          the initials of the child, as typed
     * @param words          the first words of what the child said
     */
    public record OwnRecord(
            String reference,
            Instant startedAt,
            @Nullable Instant signedAt,
            @Nullable String report,
            @Nullable Instant acknowledgedAt,
            @Nullable Decision decision,
            @Nullable Recipient recipient,
            String child,
            String className,
            String words) {

        public boolean isSigned() {
            return signedAt != null;
        }

        /** Never the words: a record's text form ends up in logs. */
        @Override
        public String toString() {
            return "OwnRecord[" + reference + "]";
        }
    }
}
