package org.thinkuknow.triage;

import org.jspecify.annotations.Nullable;
import org.thinkuknow.account.Staff;
import org.thinkuknow.audit.Recorded;
import org.thinkuknow.triage.OpenCase.WrittenNote;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names of the colleagues who stand in a case by their usernames: on the desk nobody is called two things.
 *
 * @param known names by username
 */
public record CaseNames(Map<String, String> known) {

    /** The acts whose details say usernames. */
    private static final Set<String> WITH_USERNAMES =
            Set.of("handed over", "released", "restricted", "lifted restriction");

    private static final Pattern WORD = Pattern.compile("[^ ,]+");

    /** @param reader the username of who reads the case */
    static CaseNames of(CaseFacts facts, List<WrittenNote> notes, List<Recorded> history, String reader, Staff staff) {
        var usernames = new HashSet<String>(Set.of(reader));
        add(usernames, facts.standing().owner());
        add(usernames, facts.toAgree().lowerAskedBy());
        add(usernames, facts.toAgree().closeAskedBy());
        add(usernames, facts.merge().twinAskedBy());
        notes.forEach(note -> usernames.add(note.author()));
        history.forEach(line -> {
            usernames.add(line.who());
            if (WITH_USERNAMES.contains(line.act())) {
                WORD.matcher(line.detail()).results().forEach(word -> usernames.add(word.group()));
            }
        });
        return new CaseNames(staff.namesOf(usernames));
    }

    /** The name of somebody; what is no username stays as it is, and nobody is empty. */
    public String of(@Nullable String username) {
        return username == null ? "" : known.getOrDefault(username, username);
    }

    /** What a line of the record says more, with names in place of usernames. */
    public String inDetail(Recorded line) {
        return WITH_USERNAMES.contains(line.act())
                ? WORD.matcher(line.detail()).replaceAll(word -> Matcher.quoteReplacement(of(word.group())))
                : line.detail();
    }

    private static void add(Set<String> usernames, @Nullable String username) {
        if (username != null) {
            usernames.add(username);
        }
    }
}
