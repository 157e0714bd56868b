package org.thinkuknow.outreach;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is agreed with the school for the day. It names people of the school and never a child.
 *
 * @param leadMail     where a code for acknowledging can be sent; may be empty
 * @param head         whom the visitor asks for if neither the lead nor the deputy is there
 * @param privatePlace where a child can talk and be seen
 * @param nearby       nearest accident and emergency department, police force, children's services
 */
public record Arrangements(
        String lead,
        String leadPhone,
        String leadMail,
        String deputy,
        String deputyPhone,
        String head,
        String waits,
        String privatePlace,
        String nearby) {

    static final Arrangements NONE = new Arrangements("", "", "", "", "", "", "", "", "");
    private static final int LONGEST = 300;

    /**
     * Checks size.
     *
     * @throws VisitRefused with a sentence if something is too long or an address cannot be read
     */
    public Arrangements {
        var wrong = new ArrayList<String>();
        if (Stream.of(lead, leadPhone, leadMail, deputy, deputyPhone, head, waits, privatePlace, nearby)
                .anyMatch(each -> each.codePointCount(0, each.length()) > LONGEST)) {
            wrong.add("Each of these fits in at most 300 characters. Please shorten what is longer.");
        }
        if (!leadMail.isEmpty() && !leadMail.matches("[^@\\s,;<>]+@[^@\\s,;<>]+\\.[^@\\s,;<>]+")) {
            wrong.add("Please look at the e-mail address again: it should be like name@school.example.");
        }
        if (!wrong.isEmpty()) {
            throw new VisitRefused(wrong);
        }
    }

    /** What still has to be known before the day, as sentences. */
    List<String> missing() {
        return Stream.of(
                        missing("Who leads safeguarding on the day, and their telephone number", lead, leadPhone),
                        missing("Their deputy, and a telephone number", deputy, deputyPhone),
                        missing("Who is told if neither of them is there", head),
                        missing("Where the visitor waits", waits),
                        missing("A private place where a child can talk and be seen", privatePlace),
                        missing("The nearest A&E, police force and children's services", nearby))
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> missing(String what, String... texts) {
        return Stream.of(texts).allMatch(text -> !text.isBlank()) ? List.of() : List.of(what + ".");
    }

    /** Never the names: a record's text form ends up in logs. */
    @Override
    public String toString() {
        return "Arrangements[]";
    }
}
