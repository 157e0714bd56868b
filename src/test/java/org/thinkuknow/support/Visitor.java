package org.thinkuknow.support;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;

/** Somebody who asks for pages over HTTP, keeps cookies, and follows no redirect by themselves. */
public final class Visitor {

    /** The password of every demo account. */
    public static final String DEMO_PASSWORD = "look-around-first";

    private static final Pattern TOKEN =
            Pattern.compile("name=\"_csrf\"\\s+value=\"([^\"]+)\"|value=\"([^\"]+)\"\\s+name=\"_csrf\"");

    /** One for all visitors: each client of its own would hold files of the system open until it is collected. */
    private static final HttpClient HTTP =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    private final String site;
    private final CookieManager cookies = new CookieManager();
    private HttpClient http = HTTP;
    private boolean https;
    private String browser = "";

    /** A visitor who is not signed in, at the address of a site without a slash at its end. */
    public Visitor(String site) {
        this.site = site;
    }

    /** Sends cookies that go by https alone, as whoever comes to this server through a proxy with TLS. */
    public Visitor overHttps() {
        https = true;
        return this;
    }

    /** Says from now on to come with a browser, by its {@code User-Agent}. */
    public Visitor with(String userAgent) {
        browser = userAgent;
        return this;
    }

    /** Comes from another address of this computer from now on, with the cookies they have. */
    public Visitor movesTo(String own) {
        http = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .localAddress(InetAddress.ofLiteral(own))
                .build();
        return this;
    }

    /** Signs in, and fails if that is refused. */
    public Visitor signIn(String username, String password) {
        var answer = trySignIn(username, password);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(location(answer)).as("sign-in of %s", username).doesNotContain("error");
        return this;
    }

    /** Fills in the sign-in form and sends it, whatever comes of it. */
    public HttpResponse<String> trySignIn(String username, String password) {
        return post("/sign-in", Map.of("username", username, "password", password, "_csrf", tokenOf("/sign-in")));
    }

    /** Chooses another password, whatever comes of it. */
    public HttpResponse<String> changePassword(String old, String wanted) {
        return post(
                "/account/password",
                Map.of("old", old, "password", wanted, "again", wanted, "_csrf", tokenOf("/account")));
    }

    /** Comes in for the first time and chooses a password, without which nothing opens. */
    public Visitor comeIn(String username, String oneTimePassword, String own) {
        signIn(username, oneTimePassword);
        assertThat(location(changePassword(oneTimePassword, own))).isEqualTo("/account?changed");
        return this;
    }

    /** The token against forged requests in the form of a page. */
    public String tokenOf(String path) {
        var form = TOKEN.matcher(get(path).body());
        assertThat(form.find()).as("a token in the form of %s", path).isTrue();
        return form.group(1) == null ? form.group(2) : form.group(1);
    }

    public HttpResponse<String> get(String path) {
        return send(request(path).GET().build());
    }

    /** Asks for a page with a field of the request more. */
    public HttpResponse<String> get(String path, String field, String value) {
        return send(request(path).header(field, value).GET().build());
    }

    /** Asks for a file. */
    public HttpResponse<byte[]> bytes(String path) {
        return send(request(path).GET().build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    /** Sends a form with fields and one file. */
    public HttpResponse<String> upload(String path, Map<String, String> form, String field, String name, byte[] file) {
        var body = new ByteArrayOutputStream();
        form.forEach(
                (key, value) -> body.writeBytes("--limit\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                        .formatted(key, value)
                        .getBytes(StandardCharsets.UTF_8)));
        body.writeBytes("--limit\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\n\r\n"
                .formatted(field, name)
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes("\r\n--limit--\r\n".getBytes(StandardCharsets.UTF_8));
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=limit")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                .build());
    }

    /** Sends a form. */
    public HttpResponse<String> post(String path, Map<String, String> form) {
        var body = form.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    /** Where an answer leads, as a path; empty if nowhere. */
    public static String location(HttpResponse<?> answer) {
        return answer.headers()
                .firstValue("Location")
                .map(URI::create)
                .map(to -> to.getPath() + (to.getQuery() == null ? "" : "?" + to.getQuery()))
                .orElse("");
    }

    public List<HttpCookie> cookies() {
        return cookies.getCookieStore().getCookies();
    }

    private HttpRequest.Builder request(String path) {
        var address = URI.create(site + path);
        var request = HttpRequest.newBuilder(address).header("Accept", "text/html,*/*;q=0.8");
        kept(address).forEach(cookie -> request.header("Cookie", cookie));
        if (!browser.isEmpty()) {
            request.header("User-Agent", browser);
        }
        return request;
    }

    private List<String> kept(URI address) {
        try {
            var seen = https ? URI.create(address.toString().replaceFirst("^http:", "https:")) : address;
            return cookies.get(seen, Map.of()).getOrDefault("Cookie", List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpResponse<String> send(HttpRequest request) {
        return send(request, HttpResponse.BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> body) {
        try {
            var answer = http.send(request, body);
            cookies.put(request.uri(), answer.headers().map());
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
