package org.thinkuknow.overseas;

/** What stands over the parts of a package, in the languages of those who read it; the parts themselves are in English. */
public enum Heading {
    TITLE("Intelligence from the United Kingdom", "Renseignements du Royaume-Uni", "Información del Reino Unido"),
    MARKING("Marking", "Classification", "Clasificación"),
    REFERENCE("Reference", "Référence", "Referencia"),
    RECIPIENT("For", "Destinataire", "Destinatario"),
    CONTACT("Named contact", "Personne à contacter", "Persona de contacto"),
    SENT("Date", "Date", "Fecha"),
    CORRECTIONS("Corrections", "Rectifications", "Rectificaciones"),
    PURPOSE("Purpose", "But", "Finalidad"),
    ASKED("What you are asked to do", "Ce qui vous est demandé", "Lo que se le pide"),
    ORIGIN("Origin", "Origine", "Origen"),
    TOOL("Tool", "Moyen", "Medio"),
    SUBJECT("Person", "Personne", "Persona"),
    NAME("Name", "Nom", "Nombre"),
    OTHER_NAMES("Other names", "Autres noms", "Otros nombres"),
    BORN("Date of birth", "Date de naissance", "Fecha de nacimiento"),
    SEX("Sex", "Sexe", "Sexo"),
    NATIONALITY("Nationality", "Nationalité", "Nacionalidad"),
    DOCUMENT("Identity document", "Document d'identité", "Documento de identidad"),
    CERTAINTY("Certainty of identity", "Certitude de l'identité", "Certeza de la identidad"),
    CATEGORY("Category of person", "Catégorie de personne", "Categoría de persona"),
    PEOPLE("Other people", "Autres personnes", "Otras personas"),
    JOURNEY("Journey", "Voyage", "Viaje"),
    RISK("Risk", "Risque", "Riesgo"),
    RISK_BASIS("Basis of the assessment", "Fondement de l'évaluation", "Fundamento de la evaluación"),
    FACTS("Facts", "Faits", "Hechos"),
    OPINION("Opinion, not fact", "Avis, et non faits", "Opinión, no hechos"),
    DATABASE("National database of pictures", "Base nationale d'images", "Base nacional de imágenes"),
    GRADING("Grading (3x5x2)", "Évaluation (3x5x2)", "Evaluación (3x5x2)"),
    HANDLING("Handling", "Conditions d'utilisation", "Condiciones de uso"),
    ONWARD("No onward transfer", "Pas de transmission à des tiers", "Sin transmisión a terceros"),
    NOT_KNOWN("Not known", "Non connu", "No se sabe"),
    CODE("Code of six digits", "Code à six chiffres", "Código de seis cifras"),
    OPEN("Open and read", "Ouvrir et lire", "Abrir y leer"),
    YOUR_NAME("Your name and office", "Votre nom et service", "Su nombre y servicio"),
    ACKNOWLEDGE("I have received it", "Je l'ai reçu", "Lo he recibido"),
    THANK_YOU("Acknowledged. Thank you.", "Réception confirmée. Merci.", "Recepción confirmada. Gracias."),
    OUTCOME("What became of it", "Suite donnée", "Resultado"),
    ANSWER("More, in your own words", "Précisions", "Detalles"),
    SEND_ANSWER("Send", "Envoyer", "Enviar"),
    DOWNLOAD("To keep it", "Pour le conserver", "Para conservarlo"),
    SEND_CODE(
            "Send a code to your other mailbox",
            "Envoyer un code à votre autre boîte aux lettres",
            "Enviar un código a su otro buzón"),
    CODE_SENT(
            "A code is on its way to your other mailbox. It is good once and for ten minutes.",
            "Un code est en route vers votre autre boîte. Il est valable une fois, pendant dix minutes.",
            "Un código va de camino a su otro buzón. Vale una sola vez, durante diez minutos."),
    RING_FOR_CODE(
            "Call the sender for a code. It is good once and for ten minutes; after that this browser needs no other.",
            "Appelez l'expéditeur pour un code. Il est valable une fois, pendant dix minutes ; ensuite, ce navigateur n'en a plus besoin.",
            "Llame al remitente para recibir un código. Vale una vez, durante diez minutos; después, este navegador no necesita otro."),
    NEW_CORRECTION(
            "There is a correction that is not acknowledged yet.",
            "Une rectification n'est pas encore confirmée.",
            "Hay una rectificación aún sin confirmar."),
    WRITTEN_DOWN(
            "That somebody reads this is written down with the name of your office.",
            "Chaque lecture est consignée avec le nom de votre service.",
            "Cada lectura queda registrada con el nombre de su servicio.");

    private final String english;
    private final String french;
    private final String spanish;

    Heading(String english, String french, String spanish) {
        this.english = english;
        this.french = french;
        this.spanish = spanish;
    }

    /**
     * The words in a language.
     *
     * @param language {@code fr}, {@code es}, or English for any other
     */
    public String in(String language) {
        return switch (language) {
            case "fr" -> french;
            case "es" -> spanish;
            default -> english;
        };
    }
}
