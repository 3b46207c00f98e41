using System.Globalization;

namespace Alongside.Web.Commands;

/// <summary>A version as it is printed: "10.0.12", "10.0.0-rc.1.25451.107+a1b2c3". What comes before a release is older than it (semver.org §11).</summary>
internal readonly record struct PartVersion(Version Number, string Before) : IComparable<PartVersion>
{
    public static PartVersion Of(string printed)
    {
        var parts = printed.Split('+')[0].Split('-', 2);
        return new(Version.Parse(parts[0]), parts.Length > 1 ? parts[1] : "");
    }

    public int CompareTo(PartVersion other)
    {
        var number = Number.CompareTo(other.Number);
        if (number != 0 || Before == other.Before) return number;
        if (Before.Length == 0 || other.Before.Length == 0) return Before.Length == 0 ? 1 : -1;
        foreach (var (mine, theirs) in Before.Split('.').Zip(other.Before.Split('.')))
        {
            var order = long.TryParse(mine, CultureInfo.InvariantCulture, out var one) && long.TryParse(theirs, CultureInfo.InvariantCulture, out var two) ? one.CompareTo(two) : string.CompareOrdinal(mine, theirs);
            if (order != 0) return order;
        }
        return Before.Split('.').Length.CompareTo(other.Before.Split('.').Length);
    }

    public override string ToString() => Before.Length == 0 ? Number.ToString() : $"{Number}-{Before}";

    public static bool operator <(PartVersion left, PartVersion right) => left.CompareTo(right) < 0;
    public static bool operator >(PartVersion left, PartVersion right) => left.CompareTo(right) > 0;
    public static bool operator <=(PartVersion left, PartVersion right) => left.CompareTo(right) <= 0;
    public static bool operator >=(PartVersion left, PartVersion right) => left.CompareTo(right) >= 0;
}
