package org.thinkuknow.pupilfile;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.account.SignedIn;
import org.thinkuknow.audit.Audit;

import java.time.Clock;
import java.util.UUID;

/** Parents, carers and agencies of a child: who may be called and who must not be told. What stood before stays in the chronology. */
@Service
@Transactional
@PreAuthorize("hasRole('SAFEGUARDING_LEAD')")
public class PupilContacts {

    private static final int MOST = 40;

    private final PupilFileAccess access;
    private final PupilContactRows rows;
    private final PupilEntryRows entries;
    private final Audit audit;
    private final Clock clock;

    PupilContacts(PupilFileAccess access, PupilContactRows rows, PupilEntryRows entries, Audit audit, Clock clock) {
        this.access = access;
        this.rows = rows;
        this.entries = entries;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Adds a contact.
     *
     * @param sending made by the page: the same form sent twice is there once
     * @throws PupilFileRefused if there are 40 already, or the file is not their school's
     */
    public void add(String number, UUID sending, PupilContactText contact) {
        var found = access.lock(number);
        PupilFileRefused.when(
                rows.of(found.number()).size() >= MOST,
                "A file can have at most 40 contacts. Please remove one first.");
        if (rows.add(found.number(), sending, contact)) {
            recorded(number);
            if (!contact.mayBeTold()) {
                written(number, "Added: " + inWords(contact));
            }
        }
    }

    /**
     * Changes a contact.
     *
     * @param version of the contact as it was shown
     * @throws PupilFileRefused if somebody else has changed it since, it is gone, or the file is not their school's
     */
    public void change(String number, long id, int version, PupilContactText contact) {
        var found = access.lock(number);
        var before = rows.find(found.number(), id).orElseThrow(PupilContacts::gone);
        if (before.text().equals(contact)) {
            return;
        }
        PupilFileRefused.when(
                !rows.change(found.number(), id, version, contact),
                "Somebody else changed this contact while you were writing. Please reload the page and check.");
        recorded(number);
        written(number, "Changed: %s. Before: %s".formatted(inWords(contact), inWords(before.text())));
    }

    /**
     * Takes a contact off; twice, it is off.
     *
     * @throws PupilFileRefused if the file is not their school's
     */
    public void takeOff(String number, long id) {
        var found = access.lock(number);
        rows.find(found.number(), id).ifPresent(contact -> {
            rows.delete(found.number(), id);
            recorded(number);
            written(number, "Removed: " + inWords(contact.text()));
        });
    }

    private void written(String number, String words) {
        var now = clock.instant();
        entries.add(
                number,
                UUID.randomUUID(),
                null,
                null,
                now,
                SignedIn.username(),
                PupilEntryText.of(PupilEntryKind.CONTACT, now, "", words));
    }

    private void recorded(String number) {
        audit.record("changed", number, "contacts in a child's file");
    }

    private static String inWords(PupilContactText contact) {
        return "%s%s%s"
                .formatted(
                        contact.called(),
                        contact.reached().isEmpty() ? "" : ", " + contact.reached(),
                        contact.mayBeTold() ? "" : " – do not contact: " + contact.notToldWhy());
    }

    private static PupilFileRefused gone() {
        return new PupilFileRefused("This contact is not in the file any more.");
    }
}
