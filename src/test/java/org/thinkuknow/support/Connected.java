package org.thinkuknow.support;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.notification.PushKeys;
import org.thinkuknow.notification.StandInServer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Map;

/**
 * An application that is connected to everything an installation may have: an address of its own, a school's sign-in, a mailbox, gateways
 * for text messages and calls, a push service, and agencies with numbers and a system. All of it is on this computer, and one application
 * serves every test that needs any of it.
 */
public interface Connected {

    /** Takes what goes to gateways, to devices and to the system of an agency. */
    StandInServer SERVER = StandInServer.start();

    /** The mailbox of the centre, which a test may fill. */
    GreenMail MAILBOX = new GreenMail(new ServerSetup[] {
        new ServerSetup(freePort(), "localhost", ServerSetup.PROTOCOL_SMTP),
        new ServerSetup(freePort(), "localhost", ServerSetup.PROTOCOL_IMAP)
    });

    /** The address of the mailbox. */
    String MAIL_ADDRESS = "help@centre.example";

    /** Where a school's sign-in stands while a test needs it. */
    int SCHOOL_PORT = freePort();

    /** By which name and secret a school's sign-in knows this application. */
    String SCHOOL_CLIENT = "think-u-know";

    String SCHOOL_SECRET = "a secret of the client";

    /** Where the system of the first agency is. */
    String HOOK = "/hook";

    @DynamicPropertySource
    static void everythingIsConnected(DynamicPropertyRegistry settings) {
        var port = freePort();
        settings.add("server.port", () -> port);
        settings.add("thinkuknow.centre.base-url", () -> "http://localhost:" + port);
        settings.add("thinkuknow.events.pause", () -> "PT1S");
        settings.add("thinkuknow.events.retry-every", () -> "PT1S");
        school(settings);
        mailbox(settings);
        gateways(settings);
        push(settings);
        var agencies = agencies();
        settings.add("thinkuknow.referrals.addresses", agencies::toString);
    }

    /** One that is there, one that is not, and the first under a name that it does not give itself. */
    private static void school(DynamicPropertyRegistry settings) {
        settings.add("thinkuknow.identity.providers.school.prompt", () -> "select_account");
        Map.of(
                        "school", "http://127.0.0.1:" + SCHOOL_PORT,
                        "gone", "http://127.0.0.1:1",
                        "liar", "http://localhost:" + SCHOOL_PORT)
                .forEach((key, issuer) -> {
                    var provider = "thinkuknow.identity.providers." + key;
                    settings.add(provider + ".name", () -> key.equals("school") ? "Beech School" : "Another " + key);
                    settings.add(provider + ".issuer", () -> issuer);
                    settings.add(provider + ".client-id", () -> SCHOOL_CLIENT);
                    settings.add(provider + ".client-secret", () -> SCHOOL_SECRET);
                });
    }

    private static void mailbox(DynamicPropertyRegistry settings) {
        if (!MAILBOX.isRunning()) {
            MAILBOX.start();
        }
        MAILBOX.setUser(MAIL_ADDRESS, "help", "secret");
        settings.add("thinkuknow.mailbox.host", () -> "localhost");
        settings.add(
                "thinkuknow.mailbox.port",
                () -> MAILBOX.getImap().getServerSetup().getPort());
        settings.add("thinkuknow.mailbox.tls", () -> "false");
        settings.add("thinkuknow.mailbox.user", () -> "help");
        settings.add("thinkuknow.mailbox.password", () -> "secret");
        settings.add("thinkuknow.mailbox.address", () -> MAIL_ADDRESS);
        settings.add("thinkuknow.mailbox.reconnect-after", () -> "PT1S");
        settings.add("thinkuknow.mailbox.poll-every", () -> "PT25S");
        settings.add("thinkuknow.mailbox.try-again-after", () -> "PT0S");
    }

    private static void gateways(DynamicPropertyRegistry settings) {
        settings.add("thinkuknow.gateways.plain", () -> "true");
        settings.add("thinkuknow.gateways.text.url", () -> SERVER.address("/texts"));
        settings.add("thinkuknow.gateways.text.headers", () -> "Authorization: Bearer text-secret | X-Sender: centre");
        settings.add(
                "thinkuknow.gateways.text.body",
                () -> "{\"to\":\"{{number}}\",\"text\":\"{{text}}\",\"ref\":\"{{id}}\"}");
        settings.add("thinkuknow.gateways.call.url", () -> SERVER.address("/calls"));
        settings.add("thinkuknow.gateways.call.type", () -> "application/x-www-form-urlencoded");
        settings.add("thinkuknow.gateways.call.body", () -> "To={{number}}&Say={{text}}");
    }

    /** The quiet hour of children's notes is six hours away at least. */
    private static void push(DynamicPropertyRegistry settings) {
        var lines = PushKeys.create().split("\\R");
        var hour = UkTime.shown(Instant.now()).getHour();
        var quiet = hour >= 9 && hour < 21 ? LocalTime.of(3, 0) : LocalTime.of(15, 0);
        settings.add("thinkuknow.push.public-key", () -> lines[0].substring("PUSH_PUBLIC_KEY=".length()));
        settings.add("thinkuknow.push.private-key", () -> lines[1].substring("PUSH_PRIVATE_KEY=".length()));
        settings.add("thinkuknow.push.contact", () -> "mailto:on-call@centre.example");
        settings.add("thinkuknow.push.services", () -> "localhost");
        settings.add("thinkuknow.push.plain", () -> "true");
        settings.add("thinkuknow.notes.quiet-from", () -> quiet);
        settings.add("thinkuknow.notes.quiet-to", () -> quiet.plusHours(1));
        settings.add("thinkuknow.notes.look-every", () -> "PT0.3S");
    }

    private static Path agencies() {
        try {
            var file = Files.createTempFile("agencies", ".csv");
            file.toFile().deleteOnExit();
            return Files.writeString(file, """
                    code,address,day,night,hook,secret
                    kent,duty@kent.example,,,%s,a secret of more than thirty-two characters
                    ken,duty@services.example,01632 960111,01632 960112,,
                    lado-ken,lado@services.example,01632 960221,01632 960222,,
                    lado-mdw,lado@elsewhere.example,01632 960331,01632 960332,,
                    """.formatted(SERVER.address(HOOK)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
