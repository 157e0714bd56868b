package org.thinkuknow.triage.ui;

import com.vaadin.flow.spring.security.AuthenticationContext;
import org.springframework.stereotype.Component;
import org.thinkuknow.account.StaffMember;
import org.thinkuknow.assessment.Theme;
import org.thinkuknow.triage.Assignments;
import org.thinkuknow.triage.Assignments.Assigned;
import org.thinkuknow.triage.Assignments.Chosen;
import org.thinkuknow.triage.CaseThemes;
import org.thinkuknow.triage.HandOver;
import org.thinkuknow.triage.SeveralCases;
import org.thinkuknow.triage.Workload;

import java.util.List;

/** What the signed-in officer may do with several cases at once: hand over their own, or, leading the shift, assign any. */
@Component
class SeveralForms {

    private final SeveralCases several;
    private final HandOver handOver;
    private final Assignments assignments;
    private final Workload workload;
    private final CaseThemes themes;
    private final AuthenticationContext signIn;

    SeveralForms(
            SeveralCases several,
            HandOver handOver,
            Assignments assignments,
            Workload workload,
            CaseThemes themes,
            AuthenticationContext signIn) {
        this.several = several;
        this.handOver = handOver;
        this.assignments = assignments;
        this.workload = workload;
        this.themes = themes;
        this.signIn = signIn;
    }

    /** Whether the officer leads the shift. */
    boolean leads() {
        return signIn.hasRole("SUPERVISOR");
    }

    /** Who can be given cases. */
    List<StaffMember> officers() {
        return leads()
                ? workload.officersOn()
                : handOver.colleagues(signIn.getPrincipalName().orElse(""));
    }

    /** What a case can be about. */
    List<Theme> themes() {
        return themes.all();
    }

    /** Says of the officer's own cases what they are about. */
    Assigned choose(List<String> references, String theme) {
        return several.choose(references, theme);
    }

    /** Gives cases to an officer, with what is general if they are handed over. */
    Assigned give(List<Chosen> chosen, String officer, String general) {
        return leads()
                ? assignments.assign(chosen, officer)
                : several.handOver(chosen.stream().map(Chosen::reference).toList(), officer, general);
    }
}
