package org.thinkuknow.disclosure;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.account.Staff;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.report.DangerAnswer;
import org.thinkuknow.vault.SealBroken;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Records for a page that shows several beside each other: those that whoever is signed in may read, and no sign of any other. */
@Service
@Transactional
@PreAuthorize("hasRole('SAFEGUARDING_LEAD')")
public class ReadableRecords {

    private final LeadAccess access;
    private final HandedDisclosureRepository handed;
    private final DisclosureTexts texts;
    private final Chronology chronology;
    private final Staff staff;
    private final Audit audit;

    ReadableRecords(
            LeadAccess access,
            HandedDisclosureRepository handed,
            DisclosureTexts texts,
            Chronology chronology,
            Staff staff,
            Audit audit) {
        this.access = access;
        this.handed = handed;
        this.texts = texts;
        this.chronology = chronology;
        this.staff = staff;
        this.audit = audit;
    }

    /** Which of some references are theirs to read. */
    @Transactional(readOnly = true)
    public Set<String> among(Collection<String> references) {
        return references.stream()
                .filter(reference -> access.readable(reference).isPresent())
                .collect(Collectors.toSet());
    }

    /**
     * Opens those of some references that are theirs to read, and writes down that they were read. A sentence stands for the words of one
     * that cannot be opened any more.
     *
     * @param where where they are read, for the audit record
     */
    public List<ReadableRecord> read(Collection<String> references, String where) {
        return references.stream()
                .flatMap(reference -> access.readable(reference).stream())
                .map(record -> opened(record, where))
                .toList();
    }

    private ReadableRecord opened(Disclosure record, String where) {
        audit.record("read", record.reference(), "record of a disclosure, " + where);
        return new ReadableRecord(
                record.kept(text(record)),
                staff.nameOf(record.author()),
                handed.findById(record.reference())
                        .flatMap(HandedDisclosure::decision)
                        .orElse(null),
                chronology.later(record.reference()));
    }

    private DisclosureText text(Disclosure record) {
        try {
            return texts.open(record);
        } catch (SealBroken e) {
            return new DisclosureText(
                    null,
                    null,
                    "",
                    "",
                    LaterText.CANNOT_BE_OPENED,
                    "",
                    DangerAnswer.UNSAID,
                    DangerAnswer.UNSAID,
                    DangerAnswer.UNSAID);
        }
    }
}
