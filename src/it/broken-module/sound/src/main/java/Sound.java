final class Sound {}
