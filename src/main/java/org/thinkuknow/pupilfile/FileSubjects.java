package org.thinkuknow.pupilfile;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.account.SafeguardingLead;
import org.thinkuknow.account.Schools;
import org.thinkuknow.disclosure.TaskSubject;
import org.thinkuknow.disclosure.TaskSubjects;
import org.thinkuknow.pupilfile.PupilFileRows.FileRow;
import org.thinkuknow.vault.SealBroken;

import java.util.Collection;
import java.util.List;

/** Children's files, as what leads' tasks are about: for every lead of the school. */
@Component
class FileSubjects implements TaskSubjects {

    private final PupilFileRows rows;
    private final Schools schools;

    FileSubjects(PupilFileRows rows, Schools schools) {
        this.rows = rows;
        this.schools = schools;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public List<TaskSubject> among(Collection<String> references) {
        return references.isEmpty()
                ? List.of()
                : rows.numbered(references).stream()
                        .map(file -> new TaskSubject(
                                file.number(),
                                file.school(),
                                title(file),
                                "safeguarding/children/" + file.number(),
                                schools.leadsOf(file.school()).stream()
                                        .map(SafeguardingLead::username)
                                        .toList()))
                        .toList();
    }

    private String title(FileRow file) {
        try {
            return rows.open(file).pupil().called();
        } catch (SealBroken e) {
            return "A child’s file";
        }
    }
}
