package org.thinkuknow;

import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.thinkuknow.commands.Command;

import java.time.Clock;

/** Think U Know: children learn to be safe online, tell someone, and are heard in time. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
@Modulithic(systemName = "Think U Know")
@Viewport("width=device-width, initial-scale=1")
@StyleSheet("styles/tokens.css")
@StyleSheet("styles/public.css")
@StyleSheet("styles/staff.css")
@StyleSheet("styles/staff-head.css")
@StyleSheet("styles/icons.css")
@StyleSheet("styles/desk.css")
@StyleSheet("styles/room.css")
@NpmPackage(
        value = "lucide-static",
        version = "1.62.0",
        assets = {
            "icons/archive.svg:icons",
            "icons/calendar-clock.svg:icons",
            "icons/calendar-days.svg:icons",
            "icons/chart-column.svg:icons",
            "icons/clipboard-check.svg:icons",
            "icons/earth.svg:icons",
            "icons/folder.svg:icons",
            "icons/gauge.svg:icons",
            "icons/globe.svg:icons",
            "icons/inbox.svg:icons",
            "icons/languages.svg:icons",
            "icons/list-checks.svg:icons",
            "icons/list-todo.svg:icons",
            "icons/map.svg:icons",
            "icons/megaphone.svg:icons",
            "icons/pencil-ruler.svg:icons",
            "icons/phone-call.svg:icons",
            "icons/plane.svg:icons",
            "icons/play.svg:icons",
            "icons/presentation.svg:icons",
            "icons/printer.svg:icons",
            "icons/school.svg:icons",
            "icons/scroll-text.svg:icons",
            "icons/search.svg:icons",
            "icons/send.svg:icons",
            "icons/settings.svg:icons",
            "icons/user-cog.svg:icons",
            "icons/users.svg:icons",
            "icons/users-round.svg:icons"
        })
@NpmPackage(
        value = "@fontsource/andika",
        version = "5.3.0",
        assets = {"files/andika-latin-400-normal.woff2:fonts", "files/andika-latin-700-normal.woff2:fonts"})
@NpmPackage(
        value = "@fontsource/atkinson-hyperlegible-next",
        version = "5.3.0",
        assets = {
            "files/atkinson-hyperlegible-next-latin-400-normal.woff2:fonts",
            "files/atkinson-hyperlegible-next-latin-700-normal.woff2:fonts"
        })
public class ThinkUKnow implements AppShellConfigurator {

    /**
     * Starts the application, or runs the one command named by the first argument and stops.
     *
     * @param args nothing but options, or the word of a {@link Command} and what it needs
     */
    public static void main(String[] args) {
        Command.run(args).ifPresent(System::exit);
        SpringApplication.run(ThinkUKnow.class, args);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addFavIcon("icon", "/illustrations/logo.svg", "any");
        settings.addMetaTag("color-scheme", "light dark");
    }
}
