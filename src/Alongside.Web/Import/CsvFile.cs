using System.Text;
using CsvHelper;

namespace Alongside.Web.Import;

/// <summary>
/// Reads one CSV file that somebody else made and trusts none of it: its encoding, its quotes, its width and its size
/// are checked before a row is believed. UTF-8, with or without a mark at its beginning.
/// </summary>
internal static class CsvFile
{
    /// <summary>Rows of one file, its heading counted: what a spreadsheet can hold.</summary>
    public const int MostRows = 1_048_576;

    /// <summary>Bytes of one field; a row may have eight times that.</summary>
    public const int LongestField = 100_000;

    private static readonly CsvReaderOptions Options = new()
    {
        HasHeader = false,
        Separator = ',',
        MalformedData = CsvMalformedDataHandling.Throw,
        TrackLineNumbers = true,
        MaxRecordSize = 8 * LongestField,
        IncludeValuesInExceptions = false,
    };

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The rows, one by one. What is wrong with the file goes to <paramref name="report"/>, and there the rows end.</summary>
    /// <param name="path">Where it lies.</param>
    /// <param name="shape">Its columns.</param>
    /// <param name="report">Hears what is wrong.</param>
    /// <param name="progress">Hears how many bytes were read since it last heard.</param>
    public static IEnumerable<CsvRow> Rows(string path, CsvShape shape, ImportReport report, IProgress<long> progress)
    {
        var file = Path.GetFileName(path);
        if (!IsText(path, file, report)) yield break;
        using var reader = CsvReader.FromFile(path, Options);
        if (!Reads(reader, file, report))
        {
            if (!report.IsRefused) report.Refuse(file, 0, "import-empty");
            yield break;
        }
        var heading = Fields(reader);
        if (shape.Places(heading, file, report) is not { } places) yield break;
        var (rows, told, all) = (1, 0L, new FileInfo(path).Length);
        while (Reads(reader, file, report))
        {
            var line = (int)reader.LineNumber;
            if (++rows > MostRows)
            {
                report.Refuse(file, line, "import-too-many-rows", ("most", MostRows.ToString("N0", report.Words.Culture)));
                yield break;
            }
            if (rows % 1_000 == 0)
            {
                progress.Report(reader.ByteOffset - told);
                told = reader.ByteOffset;
            }
            if (reader.FieldCount != heading.Length) report.Refuse(file, line, "import-row-width", ("found", reader.FieldCount), ("wanted", heading.Length));
            else if (HasTooLong(reader)) report.Refuse(file, line, "import-field-too-long", ("most", LongestField.ToString("N0", report.Words.Culture)));
            else yield return new(file, line, Fields(reader), places);
        }
        progress.Report(all - told);
    }

    private static bool Reads(CsvReader reader, string file, ImportReport report)
    {
        try
        {
            return reader.Read();
        }
        catch (CsvFormatException wrong)
        {
            report.Refuse(file, (int)wrong.LineNumber, "import-quotes");
            return false;
        }
    }

    private static string[] Fields(CsvReader reader)
    {
        var fields = new string[reader.FieldCount];
        for (var i = 0; i < fields.Length; i++) fields[i] = reader.GetString(i);
        return fields;
    }

    private static bool HasTooLong(CsvReader reader)
    {
        for (var i = 0; i < reader.FieldCount; i++)
            if (reader.GetSpan(i).Length > LongestField) return true;
        return false;
    }

    /// <summary>Whether every byte is UTF-8 and none is NUL; says on which line it is not.</summary>
    private static bool IsText(string path, string file, ImportReport report)
    {
        using var stream = File.OpenRead(path);
        var decoder = Strict.GetDecoder();
        var (bytes, chars, line, first) = (new byte[1 << 16], new char[(1 << 16) + 2], 1, true);
        while (stream.Read(bytes) is var count && count > 0)
        {
            var read = bytes.AsSpan(0, count);
            if (first && read is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
            {
                report.Refuse(file, 0, "import-utf16");
                return false;
            }
            first = false;
            var wrong = read.IndexOf((byte)0);
            var key = "import-nul";
            try
            {
                decoder.GetChars(read, chars, flush: stream.Position == stream.Length);
            }
            catch (DecoderFallbackException broken)
            {
                (wrong, key) = (Math.Max(0, broken.Index), "import-not-utf8");
            }
            if (wrong >= 0)
            {
                report.Refuse(file, line + read[..Math.Min(wrong, count)].Count((byte)'\n'), key);
                return false;
            }
            line += read.Count((byte)'\n');
        }
        return true;
    }
}
