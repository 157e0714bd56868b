package org.thinkuknow.overseas;

import org.springframework.beans.factory.BeanFactory;

import java.time.Clock;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What whole journeys know of the other side: the link and the code that a bureau has, and everything that the form asks for. */
public final class AbroadDesk {

    private final RecipientRepository rows;
    private final OverseasSecrets secrets;
    private final Clock clock;

    public AbroadDesk(BeanFactory application) {
        this.rows = application.getBean(RecipientRepository.class);
        this.secrets = application.getBean(OverseasSecrets.class);
        this.clock = application.getBean(Clock.class);
    }

    /** The path of the link that stands in the bureau's e-mail. */
    public String linkOf(String recipient) {
        return secrets.pathOf(rows.findById(recipient).orElseThrow());
    }

    /** A new code, as it comes another way. */
    public String codeOf(String recipient) {
        return secrets.makeCode(rows.findById(recipient).orElseThrow(), clock.instant())
                .digits();
    }

    /** Everything but the name that the form for France asks for, by the names of its fields. */
    public static Map<String, String> typed() {
        var typed = new HashMap<String, String>();
        SomePackage.complete().fields().forEach((field, text) -> typed.put(field.key(), text));
        typed.remove(PackageField.NAME.key());
        SomePackage.assessed(Map.of())
                .forEach((step, text) -> typed.put("fr-" + step.key().toLowerCase(Locale.ROOT), text));
        return typed;
    }
}
