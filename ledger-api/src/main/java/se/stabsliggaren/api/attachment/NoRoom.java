package se.stabsliggaren.api.attachment;

/** A file is not taken in, as no room is left for files. The message is one Swedish sentence. */
public final class NoRoom extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private NoRoom(String sentence) {
        super(sentence);
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }

    static NoRoom ofSender(long mebibytes) {
        return new NoRoom(
                "Nyckeln har redan laddat upp %d MiB som ingen post hänvisar till; för in posterna, eller vänta ett dygn tills filerna har tagits bort."
                        .formatted(mebibytes));
    }

    static NoRoom ofIncident(long mebibytes) {
        return new NoRoom(
                "Händelsen har redan %d MiB filer som ingen post hänvisar till; för in posterna, eller vänta ett dygn tills filerna har tagits bort."
                        .formatted(mebibytes));
    }

    static NoRoom onDisk() {
        return new NoRoom(
                "Disken är snart full och det som är kvar sparas åt poster; be driften göra plats, och för in det viktigaste som text så länge.");
    }
}
