package org.thinkuknow.account;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.audit.Recorded;
import org.thinkuknow.centre.UkTime;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** When somebody signed in, or was not let in, as the record has it: whoever it was not sees that it was somebody else. */
@Service
public class OwnSignIns {

    private static final int SHOWN = 10;

    private final Audit audit;

    OwnSignIns(Audit audit) {
        this.audit = audit;
    }

    /** The last ten of whoever is signed in, in words, newest first. */
    @PreAuthorize(Role.ANY)
    @Transactional(readOnly = true)
    public List<String> lastTen() {
        return audit.newestOf(SignedIn.username(), Set.of(SignInRecord.SIGNED_IN, SignInRecord.FAILED), SHOWN).stream()
                .map(OwnSignIns::line)
                .toList();
    }

    private static String line(Recorded each) {
        var what = each.act().equals(SignInRecord.FAILED) ? "a try that failed" : "signed in";
        return UkTime.words(each.at()) + ": " + what + (each.detail().isEmpty() ? "" : " with " + each.detail());
    }

    /** When somebody was here before and how many tries failed since; empty if none did, or if they come for the first time. */
    Optional<LastHere> lastHere(String username) {
        return audit.newestOf(username, Set.of(SignInRecord.SIGNED_IN), 1).stream()
                .map(Recorded::at)
                .findFirst()
                .map(before -> new LastHere(before, (int)
                        audit.newestOf(username, Set.of(SignInRecord.FAILED), LastHere.MOST).stream()
                                .filter(each -> each.at().isAfter(before))
                                .count()))
                .filter(last -> last.failed() > 0);
    }
}
