package org.thinkuknow.account;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.audit.Recorded;
import org.thinkuknow.centre.UkTime;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** When somebody signed in, or was not let in, as the record has it: whoever it was not sees that it was somebody else. */
@Service
public class OwnSignIns {

    private static final Set<String> WITH =
            Set.of(SignInRecord.SIGNED_IN, SignInRecord.BY_PROVIDER, SignInRecord.FAILED);
    private static final Set<String> WAYS_IN =
            Set.of(SignInRecord.SIGNED_IN, SignInRecord.BY_PASSKEY, SignInRecord.BY_PROVIDER);
    private static final int SHOWN = 10;
    /** Whoever has changed it and signed in with it at once would otherwise be the only one who is told. */
    private static final Duration TOLD_FOR = Duration.ofDays(7);

    /** What of it is shown, in words. */
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry(SignInRecord.SIGNED_IN, "signed in"),
            Map.entry(SignInRecord.BY_PASSKEY, "signed in with a passkey"),
            Map.entry(SignInRecord.BY_PROVIDER, "signed in through another organisation"),
            Map.entry(SignInRecord.FAILED, "a try that failed"),
            Map.entry(OwnPasskeys.ADDED, "a passkey was added"),
            Map.entry(OwnPasskeys.REMOVED, "a passkey was removed"),
            Map.entry(CodeApps.GIVEN, "gave the code of a sign-in"),
            Map.entry(CodeApps.ADDED, "an app for codes was added"),
            Map.entry(CodeApps.REMOVED, "the app for codes was removed"),
            Map.entry(OwnIdentities.ADDED, "another sign-in was linked"),
            Map.entry(OwnIdentities.REMOVED, "another sign-in was removed"),
            Map.entry(HandedPasswords.GAVE, "an administrator gave a one-time password"),
            Map.entry(OwnPasswords.CHANGED, "the password was changed"));

    /** After which somebody signs in otherwise than before. */
    private static final Set<String> CHANGES = Set.of(
            OwnPasskeys.ADDED,
            OwnPasskeys.REMOVED,
            CodeApps.ADDED,
            CodeApps.REMOVED,
            OwnIdentities.ADDED,
            OwnIdentities.REMOVED,
            HandedPasswords.GAVE,
            OwnPasswords.CHANGED);

    private final Audit audit;

    OwnSignIns(Audit audit) {
        this.audit = audit;
    }

    /** The last ten of whoever is signed in, and what became of their ways to sign in, in words, newest first. */
    @PreAuthorize(Role.ANY)
    @Transactional(readOnly = true)
    public List<String> lastTen() {
        return audit.newestOf(SignedIn.username(), WORDS.keySet(), SHOWN).stream()
                .map(OwnSignIns::line)
                .toList();
    }

    private static String line(Recorded each) {
        return UkTime.words(each.at())
                + ": "
                + WORDS.get(each.act())
                + (each.detail().isEmpty() ? "" : (WITH.contains(each.act()) ? " with " : ", ") + each.detail());
    }

    /**
     * When somebody was here before, how many tries failed since, and whether how they sign in was changed; empty if nothing was,
     * or if they come for the first time.
     */
    Optional<LastHere> lastHere(String username) {
        return audit.newestOf(username, WAYS_IN, 1).stream()
                .map(Recorded::at)
                .findFirst()
                .map(before -> new LastHere(
                        before,
                        since(before, username, Set.of(SignInRecord.FAILED), LastHere.MOST),
                        since(before.minus(TOLD_FOR), username, CHANGES, 1) > 0))
                .filter(last -> last.failed() > 0 || last.changed());
    }

    private int since(Instant before, String username, Set<String> acts, int most) {
        return (int) audit.newestOf(username, acts, most).stream()
                .filter(each -> each.at().isAfter(before))
                .count();
    }
}
