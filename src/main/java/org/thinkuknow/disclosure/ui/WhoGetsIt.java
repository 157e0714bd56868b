package org.thinkuknow.disclosure.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.thinkuknow.disclosure.AboutStaff;
import org.thinkuknow.disclosure.LookBack;

import java.util.List;

/** Says before a record is signed who gets it, and of what is about somebody at the school also who does not. */
class WhoGetsIt extends Section {

    private static final String NO_ADDRESS =
            " They have no e-mail address here, so the officers of the national centre get it at once, too.";

    WhoGetsIt(LookBack.Look looked) {
        setId("who-gets-it");
        add(new H2("Who gets it"), new Paragraph(who(looked)));
        looked.kept()
                .text()
                .schoolPart()
                .aboutStaff()
                .filter(AboutStaff::isSomebody)
                .ifPresent(about -> add(new Paragraph(whoDoesNot(looked, about))));
    }

    private static String who(LookBack.Look looked) {
        var part = looked.kept().text().schoolPart();
        return switch (looked.recipient()) {
            case LEADS ->
                looked.people().isEmpty()
                        ? "Nobody can sign in as your school’s safeguarding lead yet, so the officers of the national "
                                + "centre get it at once. Speak to your lead in person, too."
                        : "Your designated safeguarding lead: %s. They decide whether it goes to the national centre."
                                .formatted(inOrder(looked.people()));
            case HEAD ->
                ("Your head teacher, %s, and nobody else at your school. They decide what happens next. An allegation goes to "
                                + "the local authority’s designated officer (LADO) within one working day, from them or "
                                + "through the national centre.%s")
                        .formatted(inOrder(looked.people()), looked.toCentreNow() ? NO_ADDRESS : "");
            case CHAIR ->
                ("Your chair of governors, %s, and nobody else at your school. The officers of the national centre "
                                + "get it at once, and ask the local authority’s designated officer (LADO).")
                        .formatted(inOrder(looked.people()));
            case CENTRE ->
                part.aboutStaff()
                        .filter(AboutStaff::isSomebody)
                        .map(about -> centre(looked, about))
                        .orElse("The officers of the national centre, at once.");
        };
    }

    private static String centre(LookBack.Look looked, AboutStaff about) {
        var atOnce =
                "The officers of the national centre get it at once, and ask the local authority’s designated officer (LADO). ";
        if (!looked.chair().isEmpty()) {
            return atOnce
                    + "They also get in touch with your chair of governors, %s, who gets an e-mail that says only to expect their call."
                            .formatted(looked.chair());
        }
        return switch (about) {
            case HEAD ->
                atOnce + "We have no address for your chair of governors. If you can, please speak to them in person.";
            case LEAD, COLLEAGUE, NOBODY ->
                looked.headLeads()
                        ? atOnce
                                + "Your head teacher is also a safeguarding lead, so we do not send it to them. If you can, please "
                                + "speak to your chair of governors in person."
                        : "Your head teacher does not have an account here yet. So that nothing waits, "
                                + lowerFirst(atOnce)
                                // The head may be one of the leads, and then the one whom it is about.
                                + (about == AboutStaff.LEAD
                                        ? ""
                                        : "Please speak to your head teacher in person as well.");
        };
    }

    private static String lowerFirst(String words) {
        return Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }

    private static String whoDoesNot(LookBack.Look looked, AboutStaff about) {
        var nobody = looked.people().isEmpty()
                ? "Nobody who works at your school can read it here"
                : "Your safeguarding leads cannot read it here";
        var person = switch (about) {
            case HEAD -> "your head teacher";
            default -> "the person it is about";
        };
        return "%s, and it is never sent to %s. Please do not speak to that person about it.".formatted(nobody, person);
    }

    private static String inOrder(List<String> names) {
        return names.size() == 1
                ? names.getFirst()
                : "%s first, then %s".formatted(names.getFirst(), String.join(", ", names.subList(1, names.size())));
    }
}
