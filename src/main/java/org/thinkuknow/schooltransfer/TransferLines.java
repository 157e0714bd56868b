package org.thinkuknow.schooltransfer;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.account.School;
import org.thinkuknow.account.Schools;
import org.thinkuknow.account.SignedIn;
import org.thinkuknow.account.Staff;
import org.thinkuknow.vault.SealBroken;

/** Puts rows into words for whoever may read them. Whoever calls has begun a transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class TransferLines {

    private final TransferSealing sealing;
    private final Schools schools;
    private final Staff staff;

    TransferLines(TransferSealing sealing, Schools schools, Staff staff) {
        this.sealing = sealing;
        this.schools = schools;
        this.staff = staff;
    }

    /** @throws TransferRefused if whoever is signed in belongs to none */
    School mySchool() {
        return schools.of(SignedIn.username())
                .orElseThrow(() -> new TransferRefused(
                        "Your account is not linked to a school yet. Please ask your administrator to link it."));
    }

    String nameOf(String key) {
        return schools.keyed(key).map(School::name).orElse("A school");
    }

    /** As the school that sent it reads it. */
    SentFile sent(TransferRows.Row row, String child) {
        return line(row, child, row.toSchool() == null ? "By hand" : nameOf(row.toSchool()));
    }

    /** As the school that it is for reads it. */
    SentFile arrived(TransferRows.Row row, String child) {
        return line(row, child, nameOf(row.fromSchool()));
    }

    private SentFile line(TransferRows.Row row, String child, String school) {
        return new SentFile(
                row.reference(),
                row.file(),
                child,
                school,
                row.madeAt(),
                staff.nameOf(row.madeBy()),
                row.openedAt(),
                row.settledAt(),
                row.settledBy() == null || row.settledBy().isEmpty() ? "" : staff.nameOf(row.settledBy()),
                row.outcome(),
                answer(row));
    }

    private String answer(TransferRows.Row row) {
        try {
            return row.answer() == null ? "" : sealing.words(row.answer(), row.reference());
        } catch (SealBroken e) {
            return "";
        }
    }
}
