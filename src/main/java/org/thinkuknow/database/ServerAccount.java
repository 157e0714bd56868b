package org.thinkuknow.database;

import org.springframework.core.env.Environment;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where the database is and who signs in there: whoever makes the tables, if that is somebody else than who works with the rows. */
record ServerAccount(
        String url, String host, String port, String database, String user, String password, String authority) {

    private static final Pattern ADDRESS =
            Pattern.compile("jdbc:[a-z]+://([^:/,?]+)(?::([0-9]+))?[^/]*/([^/?]+)(?:[?].*)?");
    private static final Pattern ENCRYPTION = Pattern.compile("[?&]sslMode=([A-Za-z_]+)");

    static ServerAccount of(Environment settings) {
        var url = settings.getRequiredProperty("spring.datasource.url");
        var parts = ADDRESS.matcher(url);
        if (!parts.matches()) {
            throw new IllegalStateException("DB_URL is not as in jdbc:mysql://host:3306/database");
        }
        var maker = settings.getProperty("spring.flyway.user", "");
        var separate = !maker.isBlank();
        return new ServerAccount(
                url,
                parts.group(1),
                parts.group(2) == null ? "3306" : parts.group(2),
                parts.group(3),
                separate ? maker : settings.getProperty("spring.datasource.username", ""),
                settings.getProperty(separate ? "spring.flyway.password" : "spring.datasource.password", ""),
                settings.getProperty(DatabaseLine.AUTHORITY, ""));
    }

    /** The address of the scratch database beside another. It is made by whoever may, and by nobody else. */
    static String scratch(String url) {
        return WorkUser.DATABASE
                .matcher(url)
                .replaceFirst("$0" + ScratchDatabase.SUFFIX)
                .replace("createDatabaseIfNotExist=true", "createDatabaseIfNotExist=false");
    }

    /** The lines of an option file for a client program. */
    List<String> options(boolean mariaDb) {
        var lines = List.of(
                "[client]",
                "protocol=tcp",
                "host=" + quoted(host),
                "port=" + port,
                "user=" + quoted(user),
                "password=" + quoted(password),
                encryption(mariaDb));
        return authority.isBlank()
                ? lines
                : Stream.concat(lines.stream(), Stream.of("ssl-ca=" + quoted(authority)))
                        .toList();
    }

    /** As the address says it; without a word, encrypted if the server can. */
    private String encryption(boolean mariaDb) {
        var found = ENCRYPTION.matcher(url);
        var mode = found.find() ? found.group(1).toUpperCase(Locale.ROOT) : "PREFERRED";
        if (!mariaDb) {
            return "ssl-mode=" + mode;
        }
        return switch (mode) {
            case "DISABLED" -> "skip-ssl";
            case "PREFERRED", "REQUIRED" -> "ssl\nskip-ssl-verify-server-cert";
            default -> "ssl\nssl-verify-server-cert";
        };
    }

    private static String quoted(String value) {
        return '"'
                + value.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r")
                + '"';
    }

    /** Never the password. */
    @Override
    public String toString() {
        return "ServerAccount[" + database + "]";
    }
}
