package org.thinkuknow.overseas.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.dao.DataIntegrityViolationException;
import org.thinkuknow.overseas.Certainty;
import org.thinkuknow.overseas.NewPackage;
import org.thinkuknow.overseas.OverseasPackages;
import org.thinkuknow.overseas.RiskBasis;
import org.thinkuknow.overseas.Subject;
import org.thinkuknow.overseas.Tool;
import org.thinkuknow.shell.PageLink;
import org.thinkuknow.shell.StaffLayout;
import tools.jackson.databind.JsonNode;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;

/** Begins a package on our own initiative, without a journey that was notified. */
@Route(value = "overseas/new", layout = StaffLayout.class)
@PageTitle("New intelligence for a force abroad – Think U Know")
@RolesAllowed("OFFENDER_MANAGER")
@StyleSheet("styles/visits.css")
class NewPackageView extends Div {

    private final transient OverseasPackages packages;
    private final String username;
    /** One page begins one package, however often its button is pressed. */
    private final UUID id = UUID.randomUUID();

    NewPackageView(OverseasPackages packages, AuthenticationContext signIn) {
        this.packages = packages;
        this.username = signIn.getPrincipalName().orElse("");
        addClassNames("room", "visits");
        var form = new SentForm("begin");
        var tools = new LinkedHashMap<String, String>();
        Arrays.stream(Tool.values()).forEach(each -> tools.put(each.name(), each.words()));
        form.getElement()
                .appendChild(
                        PackageControls.choice("tool", "Tool", tools, Tool.OTHER.name()),
                        PackageControls.line("name", "Name", "Forename, then family name. It is sealed.", ""),
                        PackageControls.line("subject", "Reference of the registered offender", "If there is one.", ""),
                        PackageControls.line(
                                "countries",
                                "Countries",
                                "Two letters each, with spaces between them, such as FR KH.",
                                ""));
        form.end("Begin", this::begin);
        add(
                new PageLink("/overseas", "Intelligence for forces abroad"),
                new H1("New intelligence for a force abroad"),
                new Paragraph(
                        "Everything else is filled in on the next page. Nothing leaves before a supervisor who has written nothing in it"
                                + " has approved it. A red notice is not prepared here."),
                form);
    }

    private void begin(JsonNode typed) {
        var begun = new NewPackage(
                id,
                Arrays.stream(Tool.values())
                        .filter(each -> each.name().equals(typed.path("tool").asString("")))
                        .findFirst()
                        .orElse(Tool.OTHER),
                typed.path("subject").asString("").strip(),
                new Subject(typed.path("name").asString(""), List.of(), null, "", "", "", Certainty.POSSIBLE),
                List.of(),
                new RiskBasis("", "", ""),
                List.copyOf(PackageForm.countries(typed.path("countries").asString(""))),
                username);
        String reference;
        try {
            reference = packages.begin(begun);
        } catch (DataIntegrityViolationException pressedTwice) {
            reference = OverseasPackages.reference(id);
        }
        UI.getCurrent().navigate(PackageView.class, new RouteParameters("reference", reference));
    }
}
