namespace Alongside.Domain.Asking;

/// <summary>What is left of earlier times when somebody asks again.</summary>
/// <param name="Again">They ask within twelve months of an earlier request, or of an ending.</param>
/// <param name="Understood">It was said what we did not understand last time.</param>
/// <param name="OpenWorries">Worries of earlier times that nobody has taken up or laid down.</param>
/// <param name="MayAnswer">Whoever decides reaches the family, and so can take them up or lay them down.</param>
public readonly record struct EarlierTimes(bool Again, bool Understood, int OpenWorries, bool MayAnswer = true)
{
    /// <summary>Within so many months it is the same door again. Our own choice.</summary>
    public const int Months = 12;

    /// <summary>Whether any of these earlier days is near enough to be asked about.</summary>
    public static bool IsAgain(DateOnly askedOn, IEnumerable<DateOnly> earlier) => earlier.Any(day => day < askedOn && day >= askedOn.AddMonths(-Months));
}
