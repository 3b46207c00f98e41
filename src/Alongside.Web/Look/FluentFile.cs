namespace Alongside.Web.Look;

/// <summary>
/// Reads the part of Fluent's syntax (projectfluent.org) that our words need: <c># comments</c>,
/// <c>key = text</c> with indented further lines, <c>{ $name }</c>, and <c>{ $name -> [one] … *[other] … }</c>.
/// No package that reads it is to be had; anything outside this part is refused at start-up with file and line.
/// </summary>
internal static class FluentFile
{
    public static IEnumerable<(string Key, Phrase Phrase)> Read(string text, string file)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].Length == 0 || lines[i][0] == '#') continue;
            var equals = lines[i].IndexOf('=', StringComparison.Ordinal);
            if (equals <= 0 || char.IsWhiteSpace(lines[i][0])) throw Wrong(file, i, "expected 'key = words'");
            var key = lines[i][..equals].Trim();
            var first = i;
            var body = lines[i][(equals + 1)..].Trim();
            while (i + 1 < lines.Length && (lines[i + 1].StartsWith(' ') || (lines[i + 1].Length == 0 && Continues(lines, i + 1))))
                body += "\n" + lines[++i].Trim();
            var at = 0;
            var phrase = ReadPattern(body.Trim('\n'), ref at, file, first, inVariant: false);
            yield return (key, phrase);
        }
    }

    private static bool Continues(string[] lines, int from)
    {
        while (from < lines.Length && lines[from].Length == 0) from++;
        return from < lines.Length && lines[from].StartsWith(' ');
    }

    private static Phrase ReadPattern(string body, ref int at, string file, int line, bool inVariant)
    {
        var parts = new List<Phrase.Part>();
        var start = at;
        while (at < body.Length)
        {
            var c = body[at];
            if (inVariant && (c == '}' || (c == '\n' && StartsVariant(body, at)))) break;
            if (c != '{') { at++; continue; }
            if (at > start) parts.Add(new Phrase.Words(body[start..at]));
            at++;
            parts.Add(ReadPlaceable(body, ref at, file, line));
            start = at;
        }
        if (at > start) parts.Add(new Phrase.Words(body[start..at]));
        return new Phrase(inVariant ? Trimmed(parts) : parts);
    }

    private static List<Phrase.Part> Trimmed(List<Phrase.Part> parts)
    {
        if (parts is [.., Phrase.Words last]) parts[^1] = new Phrase.Words(last.Text.TrimEnd());
        return parts;
    }

    private static bool StartsVariant(string body, int newline)
    {
        var next = newline + 1;
        while (next < body.Length && body[next] is ' ' or '\n') next++;
        return next < body.Length && (body[next] is '[' or '}' || (body[next] == '*' && next + 1 < body.Length && body[next + 1] == '['));
    }

    private static Phrase.Part ReadPlaceable(string body, ref int at, string file, int line)
    {
        Skip(body, ref at);
        if (at < body.Length && body[at] == '"')
        {
            var close = body.IndexOf('"', at + 1);
            var quoted = body[(at + 1)..close];
            at = close + 1;
            Expect(body, ref at, '}', file, line);
            return new Phrase.Words(quoted);
        }
        if (at >= body.Length || body[at] != '$') throw Wrong(file, line, "expected '$name' after '{'");
        at++;
        var name = Word(body, ref at);
        Skip(body, ref at);
        if (at + 1 < body.Length && body[at] == '-' && body[at + 1] == '>')
        {
            at += 2;
            return ReadChoice(name, body, ref at, file, line);
        }
        Expect(body, ref at, '}', file, line);
        return new Phrase.Gap(name);
    }

    private static Phrase.Choice ReadChoice(string name, string body, ref int at, string file, int line)
    {
        var variants = new Dictionary<string, Phrase>();
        Phrase? otherwise = null;
        for (Skip(body, ref at); at < body.Length && body[at] != '}'; Skip(body, ref at))
        {
            var isDefault = body[at] == '*';
            if (isDefault) at++;
            Expect(body, ref at, '[', file, line);
            var close = body.IndexOf(']', at);
            if (close < 0) throw Wrong(file, line, "a variant's ']' is missing");
            var key = body[at..close].Trim();
            at = close + 1;
            while (at < body.Length && body[at] == ' ') at++;
            var phrase = ReadPattern(body, ref at, file, line, inVariant: true);
            variants[key] = phrase;
            if (isDefault) otherwise = phrase;
        }
        Expect(body, ref at, '}', file, line);
        return new Phrase.Choice(name, variants, otherwise ?? throw Wrong(file, line, "a choice needs a default '*[…]'"));
    }

    private static string Word(string body, ref int at)
    {
        var start = at;
        while (at < body.Length && (char.IsLetterOrDigit(body[at]) || body[at] is '-' or '_')) at++;
        return body[start..at];
    }

    private static void Skip(string body, ref int at)
    {
        while (at < body.Length && char.IsWhiteSpace(body[at])) at++;
    }

    private static void Expect(string body, ref int at, char c, string file, int line)
    {
        Skip(body, ref at);
        if (at >= body.Length || body[at] != c) throw Wrong(file, line, $"expected '{c}'");
        at++;
    }

    private static InvalidDataException Wrong(string file, int line, string what) => new($"{file}, line {line + 1}: {what}.");
}
