package se.stabsliggaren.api.fsck;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import se.stabsliggaren.api.attachment.Attachments;
import se.stabsliggaren.api.attachment.Damaged;
import se.stabsliggaren.api.attachment.Stored;
import se.stabsliggaren.event.Digest;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.format.Enclosures;
import se.stabsliggaren.format.Enclosures.Enclosure;

/** Whether the files that a log's posts name are there, and are what their digests say. Each is read once. */
final class FileCheck {

    private final Attachments attachments;
    private final Set<String> seen = new HashSet<>();

    FileCheck(Attachments attachments) {
        this.attachments = attachments;
    }

    Optional<Damage> damage(Post post) {
        for (Enclosure enclosure : Enclosures.of(post.entry().paper(), post.event())) {
            if (enclosure.attachment().digest() instanceof Digest.Sha256 digest) {
                Optional<Damage> damage = damage(post, digest.hex());
                if (damage.isPresent()) {
                    return damage;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Damage> damage(Post post, String digest) {
        Optional<Stored> file = attachments.of(post.log(), post.number(), digest);
        if (file.isEmpty()) {
            return Optional.of(new Damage(
                    "attachment-missing",
                    post.log(),
                    post.number(),
                    "Filen som posten nämner finns inte i databasen."));
        }
        if (!seen.add(file.get().id()) || whole(post, file.get())) {
            return Optional.empty();
        }
        return Optional.of(
                new Damage("attachment-changed", post.log(), post.number(), "Filen är inte den som posten nämner."));
    }

    private boolean whole(Post post, Stored file) {
        try (InputStream all = attachments.open(post.log(), file)) {
            return all != null;
        } catch (Damaged e) {
            return false;
        } catch (IOException e) {
            return false; // Of a file that cannot be read nobody can say that it is whole.
        }
    }
}
