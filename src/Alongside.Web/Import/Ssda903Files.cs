namespace Alongside.Web.Import;

/// <summary>The files of the statutory return on looked-after children that a folder may hold, and the columns we read of each.</summary>
internal static class Ssda903Files
{
    public const string Header = "header.csv";
    public const string Episodes = "episodes.csv";
    public const string Reviews = "reviews.csv";
    public const string Missing = "missing.csv";

    /// <summary>Further columns differ from year to year and are passed over.</summary>
    public static readonly IReadOnlyDictionary<string, CsvShape> Shapes = new Dictionary<string, CsvShape>
    {
        [Header] = Needs("CHILD", "DOB"),
        [Episodes] = Needs("CHILD", "DECOM", "RNE", "LS", "PLACE", "PLACE_PROVIDER", "DEC", "REC", "REASON_PLACE_CHANGE", "PL_POST", "URN"),
        [Reviews] = Needs("CHILD", "DOB", "REVIEW", "REVIEW_CODE"),
        [Missing] = Needs("CHILD", "DOB", "MISSING", "MIS_START", "MIS_END"),
        // Nothing of these comes into the record; they are read so that a child unknown or born twice is noticed.
        ["ad1.csv"] = Needs("CHILD", "DOB", "DATE_INT", "DATE_MATCH"),
        ["oc2.csv"] = Needs("CHILD", "DOB"),
        ["oc3.csv"] = Needs("CHILD", "DOB"),
        ["placed_for_adoption.csv"] = Needs("CHILD", "DOB", "DATE_PLACED", "DATE_PLACED_CEASED"),
        ["previous_permanence.csv"] = Needs("CHILD", "DOB"),
        ["sw_episodes.csv"] = Needs("CHILD", "DOB", "SW_DECOM", "SW_DEC"),
        ["uasc.csv"] = Needs("CHILD", "DOB", "DUC"),
    };

    /// <summary>Columns that hold a day, wherever they stand.</summary>
    public static readonly IReadOnlyList<string> Days =
        ["DOB", "DECOM", "DEC", "REVIEW", "MIS_START", "MIS_END", "DATE_INT", "DATE_MATCH", "DATE_PLACED", "DATE_PLACED_CEASED", "SW_DECOM", "SW_DEC", "DUC"];

    /// <summary>Columns of those that may not be empty.</summary>
    public static readonly IReadOnlyList<string> DaysNeeded = ["DOB", "DECOM", "REVIEW", "MIS_START"];

    private static CsvShape Needs(params string[] columns) => new(columns, [], OthersIgnored: true);
}
